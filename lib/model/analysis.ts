import type { Span } from './article.ts';
import type { Entity } from './entity.ts';
import type { Kind } from './kind.ts';

/** A name found in a text, not yet linked to an entity. */
export interface Mention extends Span {
  readonly kind: Kind;
}

/** A mention linked to an entity in the same analysis. */
export interface LinkedMention extends Mention {
  readonly entityId: string;
  /** Probability, 0 to 1, that both the span and the entity are correct. */
  readonly confidence: number;
}

/** An entity that the article names. */
export interface CastMember {
  readonly entity: Entity;
  /** The sentence that introduces it. */
  readonly introduction: Span;
  /** Ids of the entities it shares sentences with, most frequent first. */
  readonly appearsWith: readonly string[];
  readonly mentionCount: number;
}

/** What the article says about a cast member, as spans of the article. */
export interface Portrait {
  /** The description it is introduced with: "Defense Secretary", "a spokeswoman for the county". */
  readonly role?: Span | undefined;
  /** Quotations attributed to it. */
  readonly quotes: readonly Span[];
}

/** Everything found in an article. */
export interface PageAnalysis {
  /** Most important first. */
  readonly cast: readonly CastMember[];
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly LinkedMention[];
  /** `known-names-only`: the article isn't in English, so only names in the knowledge base were found. */
  readonly reading: 'english' | 'known-names-only';
}

import type { Span } from './article.ts';
import type { Entity } from './entity.ts';
import type { Kind } from './kind.ts';

/** A name found in a text, not yet tied to anything. */
export interface Mention extends Span {
  readonly kind: Kind;
}

/** A mention tied to an entity of the same analysis. */
export interface LinkedMention extends Mention {
  readonly entityId: string;
  /** Probability, 0 to 1, that both span and entity are right. */
  readonly confidence: number;
}

/** One of the cast: an entity and where this article names it. */
export interface CastMember {
  readonly entity: Entity;
  /** The sentence that introduces it. */
  readonly introduction: Span;
  /** Ids of those it shares sentences with, most often first. */
  readonly appearsWith: readonly string[];
  readonly mentionCount: number;
}

/** What this article says of one of its cast, in the article's own words. */
export interface Portrait {
  /** The description that it is introduced with: "Defense Secretary", "a spokeswoman for the county". */
  readonly role?: Span | undefined;
  /** Quotations attributed to it. */
  readonly quotes: readonly Span[];
}

/** All that is found on one page. */
export interface PageAnalysis {
  /** Most important first. */
  readonly cast: readonly CastMember[];
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly LinkedMention[];
  /** Whether the article could be read in full, or only known names were looked for. */
  readonly reading: 'english' | 'known-names-only';
}

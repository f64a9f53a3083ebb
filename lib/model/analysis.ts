import type { Span } from './article.ts';
import type { Entity, KnownEntity } from './entity.ts';
import type { Kind } from './kind.ts';
import type { ReadLanguage } from './read-language.ts';

/** A name found in a text, not yet linked to an entity. */
export interface Mention extends Span {
  readonly kind: Kind;
}

/**
 * How far the entity of a mention can be trusted. A name known only from its article is always sure: nothing else is
 * said about it.
 */
export type Certainty =
  | { readonly tier: 'sure' }
  | {
      readonly tier: 'probable';
      /** What else the name may mean, likeliest first; empty if nothing else of that name is known. */
      readonly runnersUp: readonly KnownEntity[];
    };

/** The reader's own answer to what a name means. */
export interface Chosen {
  /** What it was taken for. */
  readonly insteadOf: Entity;
  /** It applies to every page, not only to this one. */
  readonly isForGood: boolean;
}

/** A mention linked to an entity in the same analysis. */
export type LinkedMention = Mention &
  Certainty & {
    readonly entityId: string;
    /** Probability, 0 to 1, that the entity is the one meant; of a name known only from its article, that it is a name. */
    readonly confidence: number;
    /** Present if the reader has said what it means. */
    readonly chosen?: Chosen;
  };

/** An entity that the article names. */
export interface CastMember {
  readonly entity: Entity;
  /** The sentence that introduces it. */
  readonly introduction: Span;
  /** Ids of the entities it shares sentences with, most frequent first. */
  readonly appearsWith: readonly string[];
  readonly mentionCount: number;
}

/** What an article says one cast member does to another, or is to it. Read aloud: name, verb, name, tail. */
export interface Tie {
  /** Id of the entity that acts. */
  readonly from: string;
  readonly to: string;
  /** In the article's language: "wrote to", "will meet", "leads". */
  readonly verb: string;
  /** What the article's language puts after the second name: "an" in "griff Söder an", "treffen" in "wird Macron treffen". */
  readonly tail?: string;
  /**
   * For verbs that say little by themselves ("told", "asked"): what was said, "to drop two clauses"; null if the sentence
   * doesn't tell in a few words. Absent for all other verbs.
   */
  readonly said?: Span | null;
  /** The sentence that says so. */
  readonly sentence: Span;
  /** The article denies it. `verb` or `tail` says so as well: "did not endorse". */
  readonly negated?: true;
}

/** What the article says about a cast member, as spans of the article. */
export interface Portrait {
  /** What the article says it is: "Defense Secretary", "a spokeswoman for the county". The first of `roles`. */
  readonly role?: Span | undefined;
  /** Every such description, in the order of the text, each saying something else. */
  readonly roles: readonly Span[];
  /** Quotations attributed to it. */
  readonly quotes: readonly Span[];
  /** Sentences that begin with it, if there is nothing else to say. None if left out. */
  readonly statements?: readonly Span[];
  /** What it does to others in the article, and they to it, in the order of the text. */
  readonly ties: readonly Tie[];
}

/** Everything found in an article. */
export interface PageAnalysis {
  /** Most important first. */
  readonly cast: readonly CastMember[];
  /** Ids of those who carry the story: at most five of the cast, most important first. */
  readonly main: readonly string[];
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly LinkedMention[];
  /** The language it was read in. `known-names-only`: another one, so only names in the knowledge base were found. */
  readonly reading: ReadLanguage | 'known-names-only';
}

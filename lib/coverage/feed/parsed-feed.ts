/** One item of a feed, as plain text. */
export interface FeedItem {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The feed's id for the item; empty if it has none. */
  readonly guid: string;
  /** Milliseconds since 1970; null if there is no valid date. */
  readonly published: number | null;
  /** The original outlet, if the feed is an aggregator; otherwise empty. */
  readonly outlet: string;
}

/** An item that can't be shown. */
export interface LeftOut {
  readonly missing: 'headline' | 'address';
  /** Its headline, or what stands for its address; may be empty. */
  readonly hint: string;
}

export type FeedProblem = 'empty' | 'html' | 'json' | 'not-a-feed' | 'no-links' | 'truncated';

export type ParsedFeed =
  | {
      readonly ok: true;
      readonly title: string;
      readonly items: readonly FeedItem[];
      /** Items without headline or web address. */
      readonly leftOut: readonly LeftOut[];
    }
  | UnreadableFeed;

export interface UnreadableFeed {
  readonly ok: false;
  readonly problem: FeedProblem;
  /** What was found instead: a page title, an element, the first words; may be empty. */
  readonly found: string;
  /** Items without headline or web address. */
  readonly leftOut: readonly LeftOut[];
  /** If it's a web page: the feed in its head. */
  readonly feed?: string | undefined;
}

/** More than any outlet lists. Further items are ignored. */
export const MAX_ITEMS = 1000;
export const TITLE_LENGTH = 300;
export const SUMMARY_LENGTH = 600;

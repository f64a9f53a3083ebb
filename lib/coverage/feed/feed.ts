/** One item of a feed, as plain text. */
export interface FeedItem {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** What the feed says identifies the item; empty where it does not say. */
  readonly guid: string;
  /** Milliseconds since 1970; null where the feed gives none that can be read. */
  readonly published: number | null;
  /** Who first published it, where the feed gathers from others; empty otherwise. */
  readonly outlet: string;
}

/** Why nothing can be taken out of what should be a feed. */
export type FeedProblem = 'empty' | 'html' | 'json' | 'not-a-feed' | 'no-links' | 'truncated';

export type FeedReading =
  | {
      readonly ok: true;
      readonly title: string;
      readonly items: readonly FeedItem[];
      /** Items left out: no headline, or no http link. */
      readonly dropped: number;
    }
  | UnreadFeed;

export interface UnreadFeed {
  readonly ok: false;
  readonly problem: FeedProblem;
  /** What was found instead: a page's title, an element, the first words; empty for nothing to tell. */
  readonly found: string;
  /** Items that had to be left out. */
  readonly dropped: number;
  /** Address of the feed that a page names in its head. */
  readonly feed?: string | undefined;
}

/** More items than any newsroom lists; the rest of a longer feed is left out. */
export const MOST_ITEMS = 1000;
export const TITLE_LENGTH = 300;
export const SUMMARY_LENGTH = 600;

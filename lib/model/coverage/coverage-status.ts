import type { SourceState } from './source.ts';
import type { MutedOutlet } from './story.ts';

/** A feed by address, and the name its stories go by. */
export interface ListedFeed {
  readonly name: string;
  readonly address: string;
}

/** The feeds in a file, and how many of its entries have no usable address. */
export interface FeedList {
  readonly feeds: readonly ListedFeed[];
  readonly leftOut: number;
}

/** A feed that is on, and how its last refresh went. */
export interface FeedStatus extends ListedFeed {
  readonly state: SourceState;
  /** Time of the last successful refresh, in milliseconds since 1970; 0 before the first. */
  readonly okAt: number;
}

export interface LiveSourceStatus {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Outcome of its last query, whatever it was about; null before the first. `at` is in milliseconds since 1970. */
  readonly last: { readonly at: number; readonly state: SourceState } | null;
  /** Origins to request permission for, in the click that turns it on and before `setLiveSourceEnabled`. */
  readonly origins: readonly string[];
  /** What else the reader must enter before it can be turned on. */
  readonly needs?: { readonly value: string } | undefined;
}

/** How many feeds of the running refresh are done. */
export interface RefreshProgress {
  readonly made: number;
  readonly of: number;
}

/** Every source of related stories, and how it is doing. */
export interface CoverageStatus {
  readonly feeds: readonly FeedStatus[];
  /** Null if no refresh is running. */
  readonly refresh: RefreshProgress | null;
  readonly live: readonly LiveSourceStatus[];
  /** Outlets whose stories aren't shown. */
  readonly muted: readonly MutedOutlet[];
  readonly readingHistory: boolean;
  readonly storyCount: number;
}

import type { ListedFeed } from './coverage-status.ts';
import type { MutedOutlet } from './story.ts';

/** What the reader has turned on. */
export interface StoredCoverageSettings {
  /** Feeds of outlets, and feeds that the reader added. */
  readonly feeds: readonly ListedFeed[];
  /** Ids of the live sources that are on. */
  readonly live: ReadonlySet<string>;
  /** Outlets whose stories aren't shown. */
  readonly muted: readonly MutedOutlet[];
  /** By source: the Guardian's key, the address of a SearXNG server. */
  readonly needs: Readonly<Record<string, string>>;
  /** By source: a test server to use instead of the source's own. Always empty in releases. */
  readonly servers: Readonly<Record<string, string>>;
  /** Whether reading history is on. */
  readonly readingHistory: boolean;
}

/** Nothing is turned on. */
export const COVERAGE_OFF: StoredCoverageSettings = {
  feeds: [],
  live: new Set(),
  muted: [],
  needs: {},
  servers: {},
  readingHistory: false,
};

import { COVERAGE_OFF } from '../../lib/model/coverage/coverage-settings.ts';
import 'fake-indexeddb/auto';
import type { CatalogueLine } from '../../lib/coverage/outlet.ts';
import { createCoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import type { Fetch } from '../../lib/coverage/service/fetch/follow-redirects.ts';
import { refreshFeeds } from '../../lib/coverage/service/refresh/refresh-feeds.ts';
import { readFeeds } from '../../lib/coverage/service/store/feed-store.ts';
import { storeOpener } from '../../lib/coverage/service/store/open-store.ts';
import type { SourceState } from '../../lib/model/coverage/source.ts';

export interface CheckOptions {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits between two requests to a host. */
  readonly pause: (ms: number) => Promise<void>;
  /** Called after each batch with how many feeds are done. */
  readonly onProgress?: (done: number) => void;
}

export interface FeedCheck {
  readonly outlet: CatalogueLine;
  /** `fetched`: it has stories of the last weeks. `stale`: all of its stories are older. */
  readonly outcome: 'fetched' | 'stale' | 'failed';
  readonly stories: number;
  readonly state: SourceState;
}

/** If none of the first feeds can be reached, there is no network. */
const FIRST_BATCH = 8;
const BATCH = 50;

/**
 * Fetches feeds as the extension does: a few at a time, one request per host at a time and a gap between them, redirects
 * only within the site. What fails here fails for readers.
 * @returns null if there is no network
 */
export async function checkFeeds(
  outlets: readonly CatalogueLine[],
  { fetch, now, pause, onProgress = () => undefined }: CheckOptions,
): Promise<FeedCheck[] | null> {
  const context = createCoverageContext({
    fetch,
    now,
    pause,
    store: storeOpener('check-feeds'),
    // Names don't matter here.
    analyzer: async () => ({
      read: () => ({ cast: [], mentions: [], main: [], reading: 'known-names-only' }),
      standsAlone: () => false,
    }),
    settings: async () => COVERAGE_OFF,
    hasPermission: async () => true,
    factsOf: async () => () => ({}),
    languages: () => [],
    isOnline: () => true,
  });
  const store = await context.store();
  const checks: FeedCheck[] = [];
  while (checks.length < outlets.length) {
    const batch = outlets.slice(checks.length, checks.length === 0 ? FIRST_BATCH : checks.length + BATCH);
    await refreshFeeds(
      context,
      batch.map(({ name, feed }) => ({ name, address: feed })),
    );
    const records = await readFeeds(
      store,
      batch.map(({ feed }) => feed),
    );
    for (const [at, outlet] of batch.entries()) {
      const state: SourceState = records[at]?.state ?? { state: 'unasked' };
      const stories = await store.countFromIndex('stories', 'bySource', outlet.feed);
      const outcome = state.state !== 'ok' ? 'failed' : stories > 0 ? 'fetched' : 'stale';
      checks.push({ outlet, outcome, stories, state });
    }
    onProgress(checks.length);
    if (checks.length === batch.length && checks.every(({ state }) => state.state === 'offline')) return null;
  }
  return checks;
}

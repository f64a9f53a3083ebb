import type { CoverageContext } from '../../../lib/coverage/service/coverage-context.ts';
import { readStories } from '../../../lib/coverage/service/refresh/read-stories.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh/refresh-feeds.ts';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';

// Runs inside a browser.

const LOOK_MS = 20;

/** A first round of feeds into an empty store. */
export interface FirstRound {
  /** Until there are stories. */
  readonly firstSeconds: number;
  readonly allSeconds: number;
  /** What it takes to find the names in the same texts, and nothing else. */
  readonly linkSeconds: number;
  readonly stories: number;
  /** What the browser says the stories take, indexes included. */
  readonly bytes: number;
}

/** Fetches all feeds for the first time. */
export async function readFeeds(context: CoverageContext, feeds: readonly ListedFeed[]): Promise<FirstRound> {
  const store = await context.store();
  const usage = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;
  const before = await usage();
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const first = (async () => {
    while ((await store.count('stories')) === 0) await new Promise(resolve => setTimeout(resolve, LOOK_MS));
    return seconds();
  })();
  await refreshFeeds(context, feeds);
  const allSeconds = seconds();
  const bytes = (await usage()) - before;
  const stories = await store.getAll('stories');
  const linkStart = performance.now();
  await readStories(stories, await context.analyzer(), []);
  return {
    firstSeconds: await first,
    allSeconds,
    linkSeconds: (performance.now() - linkStart) / 1000,
    stories: stories.length,
    bytes,
  };
}

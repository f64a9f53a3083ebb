import type { CoverageContext } from '../coverage-context.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What was in the news before that says little about a headline of today. */
const SPAN = 4 * DAY;
/** Who is in the news changes slowly, but a first round of feeds starts with nothing. */
const MAX_AGE = 10 * MINUTE;
/** Stories counted, spread over the span. */
const MAX_COUNTED = 1000;
/** Stories read per transaction: a reply never waits for more. */
const BATCH = 250;
const MAX_NAMES = 200;
/** A name in two stories may be chance, or one text from two outlets. */
const LEAST_STORIES = 3;

/**
 * Ids of the entities that saved stories of the last days mention most. A surname or a short name in a new headline is
 * likely to mean one of them. Lets replies go first.
 */
export async function namesInTheNews(context: CoverageContext): Promise<readonly string[]> {
  const { newsNames } = context;
  const now = context.now();
  if (newsNames.value && Math.abs(now - newsNames.value.at) < MAX_AGE) return newsNames.value.ids;
  const ids = await countNames(context, now);
  newsNames.value = { ids, at: now };
  return ids;
}

async function countNames(context: CoverageContext, now: number): Promise<string[]> {
  const store = await context.store();
  const keys = await store.getAllKeysFromIndex('stories', 'byTime', IDBKeyRange.bound(now - SPAN, now));
  const step = Math.max(1, keys.length / MAX_COUNTED);
  const chosen = Array.from(
    { length: Math.floor(keys.length / step) },
    (_, at) => keys[Math.floor(at * step)]!,
  );
  const stories = new Map<string, number>();
  for (let at = 0; at < chosen.length; at += BATCH) {
    await context.foregroundGate.idle();
    const saved = store.transaction('stories').store;
    for (const story of await Promise.all(chosen.slice(at, at + BATCH).map(key => saved.get(key))))
      for (const id of story?.entityIds ?? []) stories.set(id, (stories.get(id) ?? 0) + 1);
  }
  return [...stories]
    .filter(([, count]) => count >= LEAST_STORIES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_NAMES)
    .map(([id]) => id);
}

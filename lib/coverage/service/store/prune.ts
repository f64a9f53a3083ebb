import type { Store } from './open-store.ts';
import { expiredRanges, MAX_AGE } from './retention.ts';

/**
 * Most that stories may take. In Chromium 20,000 stories of 675 bytes as JSON took 615 bytes each, 100,000 took 574, indexes included
 * (November 2026), so the length of the JSON is a safe estimate.
 */
const MAX_BYTES = 80_000_000;
/** Fewer stories never take that much: no feed's items are larger than a few thousand bytes. */
const ALWAYS_FIT = 20_000;
/** Stories measured to estimate the size of all. */
const MEASURED = 200;
/** Stories deleted per transaction. A longer one would hold up replies. */
const BATCH = 500;

/** Deletes everything past its age limit, then the oldest stories above the maximum. */
export async function prune(store: Store, now: number, maxBytes = MAX_BYTES): Promise<void> {
  await deleteOldStories(store, now, Number.POSITIVE_INFINITY);
  await deleteOldStories(store, now, await mostStories(store, maxBytes));
  for (const kind of ['answers', 'contexts', 'meetings'] as const) await deleteExpired(store, kind, now);
  await deletePastTurns(store, now);
}

async function deleteOldStories(store: Store, now: number, maxStories: number): Promise<void> {
  while ((await deleteOldest(store, BATCH, IDBKeyRange.upperBound(now - MAX_AGE.stories))) === BATCH);
  let excess = (await store.count('stories')) - maxStories;
  while (excess > 0) {
    const deleted = await deleteOldest(store, Math.min(BATCH, excess));
    if (deleted === 0) break;
    excess -= deleted;
  }
}

/** How many stories of the average size fit. */
async function mostStories(store: Store, maxBytes: number): Promise<number> {
  const count = await store.count('stories');
  if (count <= Math.min(ALWAYS_FIT, maxBytes / 4000)) return count;
  const keys = await store.getAllKeys('stories');
  const step = Math.max(1, Math.floor(keys.length / MEASURED));
  const stories = store.transaction('stories').store;
  const some = await Promise.all(keys.filter((_, at) => at % step === 0).map(key => stories.get(key)));
  const encoder = new TextEncoder();
  const bytes = some.reduce((sum, story) => sum + encoder.encode(JSON.stringify(story ?? '')).length, 0);
  return Math.floor((maxBytes * some.length) / Math.max(1, bytes));
}

/** Deletes the oldest fifth of the stories, for when storage is full. */
export async function makeRoom(store: Store): Promise<void> {
  const count = await store.count('stories');
  await deleteOldStories(store, 0, Math.floor(count * 0.8));
}

async function deleteOldest(store: Store, most: number, range?: IDBKeyRange): Promise<number> {
  const transaction = store.transaction('stories', 'readwrite');
  const keys = await transaction.store.index('byTime').getAllKeys(range, most);
  await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
  return keys.length;
}

async function deleteExpired(
  store: Store,
  kind: 'answers' | 'contexts' | 'meetings',
  now: number,
): Promise<void> {
  const transaction = store.transaction(kind, 'readwrite');
  for (const range of expiredRanges(kind, now)) {
    let cursor = await transaction.store.index('byTime').openCursor(range);
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await transaction.done;
}

/** After a host's pause, its record would only show that the server was queried. */
async function deletePastTurns(store: Store, now: number): Promise<void> {
  const transaction = store.transaction('hosts', 'readwrite');
  for (const { host, notBefore } of await transaction.store.getAll())
    if (notBefore <= now) await transaction.store.delete(host);
  await transaction.done;
}

import type { Store } from './open-store.ts';
import { expiredRanges, MAX_AGE } from './retention.ts';

/** About 80 MB. */
const MAX_STORIES = 120_000;
/** Stories deleted per transaction. A longer one would hold up replies. */
const BATCH = 500;

/** Deletes everything past its age limit, then the oldest stories above the maximum. */
export async function prune(store: Store, now: number, maxStories = MAX_STORIES): Promise<void> {
  await deleteOldStories(store, now, maxStories);
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

/** Once a host's pause is over, its record says nothing but which server was queried. */
async function deletePastTurns(store: Store, now: number): Promise<void> {
  const transaction = store.transaction('hosts', 'readwrite');
  for (const { host, notBefore } of await transaction.store.getAll())
    if (notBefore <= now) await transaction.store.delete(host);
  await transaction.done;
}

import type { Store } from './open-store.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Older stories aren't news any more. */
const MAX_STORY_AGE = 60 * DAY;
/** About 80 MB. */
const MAX_STORIES = 120_000;
const MAX_REPLY_AGE = 2 * DAY;
const MAX_CONTEXT_AGE = 60 * DAY;
/** Stories deleted per transaction. A longer one would hold up replies. */
const BATCH = 500;

/** Deletes everything past its age limit, then the oldest stories above the maximum. */
export async function prune(store: Store, now: number, maxStories = MAX_STORIES): Promise<void> {
  while ((await deleteOldest(store, BATCH, IDBKeyRange.upperBound(now - MAX_STORY_AGE))) === BATCH);
  let excess = (await store.count('stories')) - maxStories;
  while (excess > 0) {
    const deleted = await deleteOldest(store, Math.min(BATCH, excess));
    if (deleted === 0) break;
    excess -= deleted;
  }
  await deleteBefore(store, 'answers', now - MAX_REPLY_AGE);
  await deleteBefore(store, 'contexts', now - MAX_CONTEXT_AGE);
}

/** Deletes the oldest fifth of the stories, for when storage is full. */
export async function makeRoom(store: Store): Promise<void> {
  const count = await store.count('stories');
  await prune(store, 0, Math.floor(count * 0.8));
}

async function deleteOldest(store: Store, most: number, range?: IDBKeyRange): Promise<number> {
  const transaction = store.transaction('stories', 'readwrite');
  const keys = await transaction.store.index('byTime').getAllKeys(range, most);
  await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
  return keys.length;
}

async function deleteBefore(store: Store, name: 'answers' | 'contexts', before: number): Promise<void> {
  const transaction = store.transaction(name, 'readwrite');
  let cursor = await transaction.store.index('byTime').openCursor(IDBKeyRange.upperBound(before));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

import type { Store } from './open-store.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Older stories are no news; search finds them. */
const STORY_AGE = 60 * DAY;
/** About 80 MB. */
const MOST_STORIES = 120_000;
const ANSWER_AGE = 2 * DAY;
const CONTEXT_AGE = 60 * DAY;
/** Deleted in one transaction: a longer one would keep answers waiting. */
const BATCH = 500;

/** Forgets what is too old, then the oldest of what is too much. */
export async function prune(store: Store, now: number, mostStories = MOST_STORIES): Promise<void> {
  while ((await dropStories(store, BATCH, IDBKeyRange.upperBound(now - STORY_AGE))) === BATCH);
  let excess = (await store.count('stories')) - mostStories;
  while (excess > 0) {
    const dropped = await dropStories(store, Math.min(BATCH, excess));
    if (dropped === 0) break;
    excess -= dropped;
  }
  await dropByTime(store, 'answers', now - ANSWER_AGE);
  await dropByTime(store, 'contexts', now - CONTEXT_AGE);
}

/** Makes room when the browser has none left: the older fifth of the stories goes. */
export async function makeRoom(store: Store): Promise<void> {
  const count = await store.count('stories');
  await prune(store, 0, Math.floor(count * 0.8));
}

async function dropStories(store: Store, most: number, range?: IDBKeyRange): Promise<number> {
  const transaction = store.transaction('stories', 'readwrite');
  const keys = await transaction.store.index('byTime').getAllKeys(range, most);
  await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
  return keys.length;
}

async function dropByTime(store: Store, name: 'answers' | 'contexts', before: number): Promise<void> {
  const transaction = store.transaction(name, 'readwrite');
  let cursor = await transaction.store.index('byTime').openCursor(IDBKeyRange.upperBound(before));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

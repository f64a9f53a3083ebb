import type { Story } from '../../../model/coverage/story.ts';
import { hostOf, pageKey } from '../../../text/addresses/web-address.ts';
import { entityKeys, keyRangeOf, type TimeSpan } from './entity-keys.ts';
import type { Store } from './open-store.ts';
import type { StoredStory } from './schema.ts';

/** A story to be saved. */
export interface IncomingStory extends Story {
  readonly sourceId: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** The feed's id for the item; empty if it has none. */
  readonly guid: string;
}

/** The items that need to be read: their pages aren't saved yet, or are saved under another headline. */
export async function newItems<Item extends { url: string; title: string }>(
  store: Store,
  items: readonly Item[],
): Promise<Item[]> {
  const stories = store.transaction('stories').store;
  const saved = await Promise.all(items.map(({ url }) => stories.get(pageKey(url))));
  const seen = new Set<string>();
  return items.filter((item, index) => {
    const key = pageKey(item.url);
    if (seen.has(key) || saved[index]?.title === item.title) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Saves all of the stories, or none if it fails. A story that is already saved keeps its first date and source. If an
 * item has moved to another address, its old story is replaced.
 * @returns how many were new
 */
export async function saveStories(store: Store, incoming: readonly IncomingStory[]): Promise<number> {
  // If these are lost, the feeds still list them: no need to wait for the disk.
  const transaction = store.transaction('stories', 'readwrite', { durability: 'relaxed' });
  const stories = transaction.store;
  let added = 0;
  const writes = incoming.map(async story => {
    const { guid, ...rest } = story;
    const key = pageKey(story.url);
    const guidKey = guid ? `${hostOf(story.url)} ${guid}` : undefined;
    const [known, movedKey] = await Promise.all([
      stories.get(key),
      guidKey === undefined ? undefined : stories.index('byGuid').getKey(guidKey),
    ]);
    const moved = known || movedKey === undefined ? undefined : await stories.get(movedKey);
    const before = known ?? moved;
    if (!before) added++;
    if (movedKey !== undefined && movedKey !== key) await stories.delete(movedKey);
    const published = Math.min(before?.published ?? story.published, story.published);
    const stored: StoredStory = {
      ...rest,
      key,
      published,
      sourceId: before?.sourceId ?? story.sourceId,
      keptAt: before?.keptAt ?? story.keptAt,
      entityKeys: entityKeys(story.entityIds, published),
      ...(guidKey === undefined ? {} : { guidKey }),
    };
    await stories.put(stored);
  });
  try {
    await Promise.all([...writes, transaction.done]);
  } catch (error) {
    abort(transaction);
    // Every request in a failed transaction fails, too. Let them all settle, then report only the first.
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  return added;
}

/** The newest stories that name an entity, newest first; with a span, only those published in it. */
export function storiesAbout(
  store: Store,
  entityId: string,
  max: number,
  span?: TimeSpan,
): Promise<StoredStory[]> {
  return storyFinder(store)(entityId, max, span);
}

/**
 * Like `storiesAbout`, for several searches in one transaction: opening one costs about as much as a search. Start the
 * next before anything else is awaited: the transaction ends when none is pending.
 */
export function storyFinder(
  store: Store,
): (entityId: string, max: number, span?: TimeSpan) => Promise<StoredStory[]> {
  const index = store.transaction('stories').store.index('byEntity');
  return (entityId, max, span) => index.getAll(keyRangeOf(entityId, span), max);
}

export async function deleteStoriesFrom(store: Store, sourceId: string): Promise<void> {
  const transaction = store.transaction('stories', 'readwrite');
  const keys = await transaction.store.index('bySource').getAllKeys(sourceId);
  await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has already aborted.
  }
}

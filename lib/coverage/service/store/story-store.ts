import type { Story } from '../../../model/story.ts';
import { hostOf, pageKey } from '../../web-address.ts';
import { entityKeys, keyRangeOf } from './entity-keys.ts';
import type { Store } from './open-store.ts';
import type { StoredStory } from './schema.ts';

/** A story about to be kept. */
export interface IncomingStory extends Story {
  readonly sourceId: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** What the feed says identifies it; empty where it does not say. */
  readonly guid: string;
}

/** Which of these pages are not kept yet, or are kept under another headline: only they need to be read. */
export async function unknownOf<Item extends { url: string; title: string }>(
  store: Store,
  items: readonly Item[],
): Promise<Item[]> {
  const stories = store.transaction('stories').store;
  const kept = await Promise.all(items.map(({ url }) => stories.get(pageKey(url))));
  const met = new Set<string>();
  return items.filter((item, index) => {
    const key = pageKey(item.url);
    if (met.has(key) || kept[index]?.title === item.title) return false;
    met.add(key);
    return true;
  });
}

/**
 * Keeps stories, all or none. A page that is kept already keeps its first date and source; an item that moved to
 * another address replaces itself.
 * @returns how many were new
 */
export async function keepStories(store: Store, incoming: readonly IncomingStory[]): Promise<number> {
  // Feeds bring lost stories again: none is worth waiting for the disk.
  const transaction = store.transaction('stories', 'readwrite', { durability: 'relaxed' });
  const stories = transaction.store;
  let fresh = 0;
  const keeping = incoming.map(async story => {
    const { guid, ...rest } = story;
    const key = pageKey(story.url);
    const guidKey = guid ? `${hostOf(story.url)} ${guid}` : undefined;
    const [known, movedKey] = await Promise.all([
      stories.get(key),
      guidKey === undefined ? undefined : stories.index('byGuid').getKey(guidKey),
    ]);
    const moved = known || movedKey === undefined ? undefined : await stories.get(movedKey);
    const before = known ?? moved;
    if (!before) fresh++;
    if (movedKey !== undefined && movedKey !== key) await stories.delete(movedKey);
    const published = Math.min(before?.published ?? story.published, story.published);
    const kept: StoredStory = {
      ...rest,
      key,
      published,
      sourceId: before?.sourceId ?? story.sourceId,
      keptAt: before?.keptAt ?? story.keptAt,
      entityKeys: entityKeys(story.entityIds, published),
      ...(guidKey === undefined ? {} : { guidKey }),
    };
    await stories.put(kept);
  });
  try {
    await Promise.all([...keeping, transaction.done]);
  } catch (error) {
    abort(transaction);
    // Every request of a failed transaction fails too; one of them speaks for all.
    await Promise.allSettled([...keeping, transaction.done]);
    throw error;
  }
  return fresh;
}

/** The newest stories that name an entity. */
export async function storiesAbout(store: Store, entityId: string, most: number): Promise<StoredStory[]> {
  return store.getAllFromIndex('stories', 'byEntity', keyRangeOf(entityId), most);
}

/** Forgets everything that a source gave. */
export async function forgetSource(store: Store, sourceId: string): Promise<void> {
  const transaction = store.transaction('stories', 'readwrite');
  const keys = await transaction.store.index('bySource').getAllKeys(sourceId);
  await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has aborted itself.
  }
}

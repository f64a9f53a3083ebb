import type { Story } from '../../model/coverage/story.ts';
import type { Store } from './store/open-store.ts';
import { storyFinder } from './store/story-store.ts';

/** Newest stories considered per entity. */
const MAX_STORIES = 120;
/**
 * If an entity has more stories than that, those it shares with other cast members may be older. The older stories of
 * this many of them are searched for it.
 */
const CAST_SEARCHED = 3;
const MAX_SEARCHED = 20;

/** Saved stories that name an entity: its newest, and older ones that it shares with the leading cast. */
export async function localStories(
  store: Store,
  entityId: string,
  castIds: readonly string[],
): Promise<Story[]> {
  const find = storyFinder(store);
  const own = await find(entityId, MAX_STORIES);
  const oldest = own.at(-1)?.published;
  if (own.length < MAX_STORIES || oldest === undefined) return own;
  const others = castIds.filter(id => id !== entityId).slice(0, CAST_SEARCHED);
  const older = await Promise.all(others.map(id => find(id, MAX_SEARCHED, { from: 0, to: oldest })));
  const stories = new Map(own.map(story => [story.key, story]));
  for (const story of older.flat()) if (story.entityIds.includes(entityId)) stories.set(story.key, story);
  return [...stories.values()];
}

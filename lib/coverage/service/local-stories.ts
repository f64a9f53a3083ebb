import type { Story } from '../../model/coverage/story.ts';
import type { Store } from './store/open-store.ts';
import { storiesAbout } from './store/story-store.ts';

/** Newest stories considered per entity. */
const MAX_STORIES = 120;
/**
 * If an entity has more stories than that, those of three other cast members are searched for it as well: the stories it
 * shares with them may be older than its own newest.
 */
const CAST_SEARCHED = 3;
const MAX_SHARED = 40;

/** Saved stories that name an entity: its newest, and those it shares with the leading cast. */
export async function localStories(
  store: Store,
  entityId: string,
  castIds: readonly string[],
): Promise<Story[]> {
  const own = await storiesAbout(store, entityId, MAX_STORIES);
  if (own.length < MAX_STORIES) return own;
  const others = castIds.filter(id => id !== entityId).slice(0, CAST_SEARCHED);
  const shared = await Promise.all(others.map(id => storiesAbout(store, id, MAX_SHARED)));
  const stories = new Map(own.map(story => [story.key, story]));
  for (const story of shared.flat()) if (story.entityIds.includes(entityId)) stories.set(story.key, story);
  return [...stories.values()];
}

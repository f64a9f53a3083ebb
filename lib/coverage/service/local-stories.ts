import type { Story } from '../../model/story.ts';
import type { Store } from './store/open-store.ts';
import { storiesAbout } from './store/story-store.ts';

/** Newest stories of the entity that are looked through. */
const OWN = 120;
/** Of each of its companions: stories of a much-named entity that share the cast may be older than its newest. */
const COMPANIONS = 3;
const SHARED = 40;

/** Kept stories that name an entity: its newest, and those that it shares with the most important of the cast. */
export async function localStories(
  store: Store,
  entityId: string,
  castIds: readonly string[],
): Promise<Story[]> {
  const own = await storiesAbout(store, entityId, OWN);
  if (own.length < OWN) return own;
  const companions = castIds.filter(id => id !== entityId).slice(0, COMPANIONS);
  const shared = await Promise.all(companions.map(id => storiesAbout(store, id, SHARED)));
  const stories = new Map(own.map(story => [story.key, story]));
  for (const story of shared.flat()) if (story.entityIds.includes(entityId)) stories.set(story.key, story);
  return [...stories.values()];
}

/** Kept stories that name at least one of the leading cast. */
export async function castStories(store: Store, castIds: readonly string[]): Promise<Story[]> {
  const found = await Promise.all(castIds.slice(0, 5).map(id => storiesAbout(store, id, 60)));
  return [...new Map(found.flat().map(story => [story.key, story])).values()];
}

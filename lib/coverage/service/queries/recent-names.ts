import type { Store } from '../store/open-store.ts';
import { storiesAbout } from '../store/story-store.ts';

const DAY = 24 * 60 * 60_000;
/** What was in the news before that says little about a headline of today. */
const SPAN = 4 * DAY;
const MAX_STORIES = 60;
const MAX_NAMES = 12;
/** A name in one story alone may be chance. */
const LEAST_STORIES = 2;

/**
 * The names that saved stories of the last days mention together with an entity, most frequent first. A story found
 * elsewhere is likely to be about the same.
 * @param now milliseconds since 1970
 */
export async function recentNames(store: Store, entityId: string, now: number): Promise<string[]> {
  const stories = await storiesAbout(store, entityId, MAX_STORIES, { from: now - SPAN, to: now });
  const counts = new Map<string, number>();
  for (const { entityIds } of stories)
    for (const id of entityIds) if (id !== entityId) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, stories]) => stories >= LEAST_STORIES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_NAMES)
    .map(([id]) => id);
}

import type { Story } from '../../../model/coverage/story.ts';
import { EVENT_SPAN_MS } from '../../events/find-event.ts';
import type { Store } from '../store/open-store.ts';
import { storyFinder } from '../store/story-store.ts';

/** Names searched for. Those mentioned in passing would bring stories of other events. */
const MAX_NAMES = 16;
/** Stories per name, newest first. */
const MAX_PER_NAME = 60;

/**
 * Saved stories that may report an article's event: they share a name with it, and are from about the same time.
 * @param names ids, most important first
 * @param published the article's date, in milliseconds since 1970
 */
export async function storiesAround(
  store: Store,
  names: readonly string[],
  published: number,
): Promise<Story[]> {
  const span = { from: published - EVENT_SPAN_MS, to: published + EVENT_SPAN_MS };
  const find = storyFinder(store);
  const found = await Promise.all(names.slice(0, MAX_NAMES).map(id => find(id, MAX_PER_NAME, span)));
  return [...new Map(found.flat().map(story => [story.key, story])).values()];
}

import type { StoryGroup } from '../../model/coverage/story.ts';
import type { OpenPage } from '../../model/panel/open-page.ts';
import { copyOf } from '../open-article.ts';
import { Sketch } from '../ranking/same-story.ts';
import type { EventRow } from './find-event.ts';

/** The rows of an event as groups, in the same order. */
export function eventGroups(
  rows: readonly EventRow[],
  castIds: readonly string[],
  page: OpenPage | undefined,
): StoryGroup[] {
  const isCopy = copyOf(page);
  return rows.map(({ stories }) => {
    const alsoNames = castIds.filter(id => stories.some(({ entityIds }) => entityIds.includes(id)));
    const copies = stories.some(story => isCopy(new Sketch(story)));
    const reason = copies ? 'copy' : alsoNames.length > 0 ? 'named' : 'alike';
    return { stories, reason, tier: 'sure', alsoNames };
  });
}

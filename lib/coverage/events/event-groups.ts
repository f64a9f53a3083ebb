import type { StoryGroup } from '../../model/coverage/story.ts';
import type { EventRow } from './find-event.ts';

/** The rows of an event as groups, in the same order. */
export function eventGroups(rows: readonly EventRow[], castIds: readonly string[]): StoryGroup[] {
  return rows.map(({ stories }) => ({
    stories,
    tier: 'sure',
    alsoNames: castIds.filter(id => stories.some(({ entityIds }) => entityIds.includes(id))),
  }));
}

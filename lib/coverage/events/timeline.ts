import type { Story } from '../../model/coverage/story.ts';
import type { FoundEvent } from './find-event.ts';

/** One text about an event, at the time of its first copy. */
export interface Step {
  /** Oldest first; more than one if outlets published the same text. */
  readonly stories: readonly Story[];
  /** `event`: it reports the event. `maybe`: it may follow it up. `open`: it is the open article. */
  readonly kind: 'event' | 'maybe' | 'open';
  /** Ids of the names that no earlier step has. */
  readonly added: readonly string[];
}

/**
 * The stories of an event in the order in which they appeared.
 * @param listing the open article as its outlet lists it, if it does
 */
export function timelineOf({ rows, followUps }: FoundEvent, listing: Story | undefined): Step[] {
  if (rows.length === 0) return [];
  const texts: Omit<Step, 'added'>[] = [
    ...rows.map(({ stories }) => ({ stories, kind: 'event' }) as const),
    ...followUps.map(({ stories }) => ({ stories, kind: 'maybe' }) as const),
    ...(listing ? [{ stories: [listing], kind: 'open' } as const] : []),
  ];
  texts.sort((a, b) => timeOf(a.stories) - timeOf(b.stories));
  const known = new Set<string>();
  return texts.map(({ stories, kind }) => {
    const names = new Set(stories.flatMap(({ entityIds }) => entityIds));
    const added = [...names].filter(id => !known.has(id));
    for (const id of added) known.add(id);
    return { stories, kind, added };
  });
}

function timeOf(stories: readonly Story[]): number {
  return stories[0]?.published ?? 0;
}

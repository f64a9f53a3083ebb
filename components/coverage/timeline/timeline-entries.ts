import type { Coverage } from '../../../lib/model/coverage/source.ts';
import type { Story, TimelineStep } from '../../../lib/model/coverage/story.ts';
import type { CoverageLookUp } from '../../../lib/model/panel/look-up-state.ts';
import { fitsChoice, type StoryChoice } from '../story/filter-stories.ts';

/** One report in the timeline: a text, and every outlet that published it. */
export interface TimelineEntry extends Pick<TimelineStep, 'kind' | 'names' | 'added'> {
  /** The first copy. */
  readonly story: Story;
  readonly copies: readonly Story[];
  readonly tier: 'sure' | 'probable';
  /** Its place among the most relevant stories, from 0; those that only follow up come last. */
  readonly rank: number;
}

/**
 * The reports of an event, newest first. Steps of the timeline and groups of stories are the same reports; a step knows
 * what it adds, a group where else the text appeared.
 */
export function timelineEntries({ groups, timeline = [] }: Coverage): TimelineEntry[] {
  const groupOf = (url: string): number =>
    groups.findIndex(({ stories }) => stories.some(one => one.url === url));
  const steps = timeline.map((step): TimelineEntry => {
    const { story, kind, names, added } = step;
    const at = groupOf(story.url);
    const group = groups[at];
    return {
      story,
      copies: group?.stories.filter(({ url }) => url !== story.url) ?? [],
      kind,
      names,
      added,
      tier: group?.tier ?? 'sure',
      rank: group ? at : groups.length,
    };
  });
  const shown = new Set(steps.flatMap(({ story, copies }) => [story, ...copies]).map(({ url }) => url));
  // A timeline ends somewhere, and the step of an outlet that was just muted is gone.
  const others = groups.flatMap(({ stories, tier }, rank): TimelineEntry[] => {
    const [story, ...copies] = stories;
    return story && !shown.has(story.url)
      ? [{ story, copies, kind: 'event', names: [], added: [], tier, rank }]
      : [];
  });
  return [...steps, ...others].sort((a, b) => b.story.published - a.story.published);
}

/** Entries that fit a choice, in its order. The open article always fits. */
export function chosenEntries(entries: readonly TimelineEntry[], choice: StoryChoice): TimelineEntry[] {
  const chosen = entries.filter(
    ({ kind, story, copies }) => kind === 'open' || [story, ...copies].some(one => fitsChoice(one, choice)),
  );
  if (choice.order === 'time') return chosen;
  return chosen.filter(({ kind }) => kind !== 'open').sort((a, b) => a.rank - b.rank);
}

/** How many reports of other outlets a look-up has found so far. */
export function reportCount(view: CoverageLookUp | null): number {
  return view?.state === 'answered' ? reportsOf(timelineEntries(view.coverage)).length : 0;
}

/** The reports of other outlets. */
export function reportsOf(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.filter(({ kind }) => kind !== 'open');
}

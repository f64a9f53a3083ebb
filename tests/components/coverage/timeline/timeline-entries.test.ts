import { expect, it } from 'vitest';
import { reportCount, timelineEntries } from '../../../../components/coverage/timeline/timeline-entries.ts';
import type { StoryGroup, TimelineStep } from '../../../../lib/model/coverage/story.ts';
import { makeStory } from '../../make-story.ts';

const story = (outlet: string, published: number) =>
  makeStory({ outlet, url: `https://${outlet}.example/`, published });
const group = (...stories: StoryGroup['stories']): StoryGroup => ({
  stories,
  reason: 'named',
  tier: 'sure',
  alsoNames: [],
});
const step = (one: TimelineStep['story'], kind: TimelineStep['kind'] = 'event'): TimelineStep => ({
  story: one,
  kind,
  outlets: [one.outlet],
  countries: [],
  names: [],
  added: [],
});

it('shows a report that is both a step and a group once', () => {
  const [oak, elm] = [story('oak', 1), story('elm', 2)];
  const entries = timelineEntries({ groups: [group(elm, oak)], timeline: [step(oak)], sources: [] });
  expect(entries.map(entry => entry.story.outlet)).toEqual(['oak']);
  expect(entries[0]!.copies.map(({ outlet }) => outlet)).toEqual(['elm']);
});

it('shows groups that have no step, newest first', () => {
  const groups = [group(story('oak', 1)), group(story('elm', 3))];
  const entries = timelineEntries({ groups, timeline: [step(story('ash', 2))], sources: [] });
  expect(entries.map(entry => entry.story.outlet)).toEqual(['elm', 'ash', 'oak']);
});

it('doesn’t count the open article', () => {
  const coverage = {
    groups: [],
    timeline: [step(story('oak', 1)), step(story('own', 2), 'open')],
    sources: [],
  };
  expect(reportCount({ state: 'answered', coverage })).toBe(1);
  expect(reportCount({ state: 'loading' })).toBe(0);
  expect(reportCount(null)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { age, month } from '../../../components/common/words/dates.ts';
import { storiesPerDay, storiesPerOutlet } from '../../../components/coverage/coverage-counts.ts';
import { makeStory } from '../make-story.ts';

const now = new Date(2025, 10, 20, 15).getTime();
const at = (day: number, hour: number): number => new Date(2025, 10, day, hour).getTime();
const coverage = (...stories: ReturnType<typeof makeStory>[]) => ({
  groups: stories.map(story => ({
    stories: [story],
    reason: 'named' as const,
    tier: 'sure' as const,
    alsoNames: [],
  })),
  sources: [],
});

describe('storiesPerDay', () => {
  it('counts by the local day and shows empty days between', () => {
    const days = storiesPerDay(
      coverage(
        makeStory({ published: at(20, 0) }),
        makeStory({ published: at(18, 23) }),
        makeStory({ published: at(18, 1) }),
      ),
      now,
    );
    expect(days.map(({ stories }) => stories)).toEqual([0, 0, 0, 0, 2, 0, 1]);
    expect(days.at(-1)!.key).toBe(at(20, 0));
  });

  it('leaves out stories older than two weeks, in the future or without a date', () => {
    const odd = [at(1, 0), at(25, 0), Number.NaN].map(published => makeStory({ published }));
    expect(storiesPerDay(coverage(...odd), now)).toEqual([]);
  });
});

describe('storiesPerOutlet', () => {
  it('puts the busiest first', () => {
    const outlets = ['A', 'B', 'B'].map(outlet => makeStory({ outlet }));
    expect(storiesPerOutlet(coverage(...outlets))).toEqual([
      { key: 'B', stories: 2 },
      { key: 'A', stories: 1 },
    ]);
  });
});

describe('dates', () => {
  it.each([
    [now, 'this minute'],
    [now - 40 * 60_000, '40 min ago'],
    [now - 3 * 3_600_000, '3 hr ago'],
    [now - 26 * 3_600_000, 'yesterday'],
    [now + 3_600_000, 'this minute'],
  ])('tells an age: %s', (then, told) => {
    expect(age(then, now)).toBe(told);
  });

  it('tells a month', () => {
    expect(month('2025-10')).toBe('Oct 2025');
  });
});

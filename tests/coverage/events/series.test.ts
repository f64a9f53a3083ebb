import { expect, it } from 'vitest';
import { seriesAmong } from '../../../lib/coverage/events/series.ts';

const story = (title: string, outlet = 'One') => ({ title, outlet });

function seriesIn(...stories: { title: string; outlet: string }[]): string[] {
  return [...seriesAmong(stories)].map(({ title }) => title);
}

it.each([
  'Morning briefing: what the vote means',
  'Markets roundup: oil falls',
  'The Daily Podcast: a look back',
  "Today's Wordle answer, hints and help",
])('recognises "%s" by its format', title => {
  expect(seriesIn(story(title))).toEqual([title]);
});

it.each([
  ['Siege of Arden: bridge falls – day 101', 'Siege of Arden: talks fail – day 102'],
  ['Monday notes: a budget', 'Tuesday notes: a strike'],
  ['Puzzle answers for May 3', 'Puzzle answers for May 4'],
])('recognises "%s" by what the next issue repeats', (one, other) => {
  expect(seriesIn(story(one), story(other))).toEqual([one, other]);
  expect(seriesIn(story(one), story(other, 'Two'))).toEqual([]);
  expect(seriesIn(story(one))).toEqual([]);
});

it.each([
  ['Live: president meets king', 'Live: storm reaches coast'],
  ['Budget vote: what we know', 'Budget vote: rebels give in'],
  ['Mayor quits over flat', 'Mayor quits over car'],
  ['Bomb: 3 hurt in Lyon', 'Strike: 3 trains run in Lyon'],
])('doesn’t take "%s" for one', (one, other) => {
  expect(seriesIn(story(one), story(other))).toEqual([]);
});

it('doesn’t mistake one headline used twice for a series', () => {
  expect(seriesIn(story('Quake of 6.1 hits Chile'), story('Quake of 6.1 hits Chile'))).toEqual([]);
});

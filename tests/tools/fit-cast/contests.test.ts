import { describe, expect, it } from 'vitest';
import { MAIN_FROM, SALIENCE_WEIGHTS } from '../../../lib/entities/cast/salience-weights.ts';
import { storyOf } from '../../../tools/fit-cast/article-texts.ts';
import { contestIn, examplesOf, judge } from '../../../tools/fit-cast/contests.ts';
import { analyzer } from '../../entities/read-names.ts';

const LINES = [
  'Nadia Oakes opened the lighthouse on Monday with Bert Ashdown, who had painted it.',
  'Oakes said that the lighthouse cost her nine years. Ashdown said that it cost him a ladder.',
];
const article = storyOf('Nadia Oakes opens a lighthouse', LINES);
const contest = contestIn({ article, prior: {} }, analyzer, 'stories.txt');
const judged = {
  id: 'own/1',
  row: 'own',
  contest,
  judgement: { main: [['Nadia Oakes']], may: [['Bert Ashdown']] },
};
const SHIPPED = { weights: SALIENCE_WEIGHTS, from: MAIN_FROM };

describe('a judged text', () => {
  it('has the main cast that the popup has', () => {
    const { cast, main } = analyzer.read(article);
    expect(judge(judged, SHIPPED).shown).toEqual(
      main.map(id => cast.find(({ entity }) => entity.id === id)!.entity.name),
    );
  });

  it('is right by its judgement, whatever the weights', () => {
    expect(judge(judged, SHIPPED).isRight).toBe(true);
    const wrong = { main: [['Bert Ashdown']], may: [] };
    expect(judge({ ...judged, judgement: wrong }, { ...SHIPPED, from: 100 }).isRight).toBe(false);
  });

  it('teaches who must be shown, in part who may be, and not the others', () => {
    const weightOf = (isRight: boolean) =>
      examplesOf(judged)
        .filter(example => example.isRight === isRight)
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(contest.contenders.length).toBe(2);
    expect(weightOf(true)).toBeCloseTo(1.65);
    expect(weightOf(false)).toBeCloseTo(0.35);
  });

  it('must be English', () => {
    const found = {
      article: storyOf('', ['Die Ministerin hat am Montag gesagt, dass sie nicht zurücktreten wird.']),
      prior: {},
    };
    expect(() => contestIn(found, analyzer, 'judged.jsonl:7')).toThrow(
      "judged.jsonl:7 isn't read as English: delete it",
    );
  });
});

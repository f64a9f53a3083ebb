import { expect, it } from 'vitest';
import type { Portrait, Tie } from '../../lib/model/analysis.ts';
import { whyHere } from '../../lib/model/why-here.ts';

const tie = (from: string, to: string, start: number): Tie => ({
  from,
  to,
  verb: 'met',
  sentence: { start, end: start + 10 },
});
const portrait: Portrait = {
  roles: [
    { start: 5, end: 12 },
    { start: 205, end: 212 },
  ],
  quotes: [],
  ties: [tie('cid', 'ada', 120), tie('ada', 'cid', 140), tie('ada', 'ben', 220), tie('ada', 'dan', 320)],
};
const cast = ['ben', 'ada', 'cid'];

it('takes the first role and the tie to the most important of the cast', () => {
  const { role, ties } = whyHere('ada', portrait, null, cast);
  expect(role).toEqual({ start: 5, end: 12 });
  expect(ties.map(({ from, to }) => `${from} ${to}`)).toEqual(['ada ben', 'ada cid']);
});

it('leaves out what is in the paragraph under the pointer', () => {
  expect(whyHere('ada', portrait, { start: 0, end: 100 }, cast).role).toEqual({ start: 205, end: 212 });
  expect(whyHere('ada', portrait, { start: 200, end: 300 }, cast).ties.map(({ to }) => to)).toEqual([
    'cid',
    'ada',
  ]);
});

it('says nothing if everything is in that paragraph, or nothing is known', () => {
  expect(whyHere('ada', portrait, { start: 0, end: 400 }, cast)).toEqual({ role: null, ties: [] });
  expect(whyHere('ada', undefined, null, cast)).toEqual({ role: null, ties: [] });
});

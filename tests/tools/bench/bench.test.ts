import { expect, test } from 'vitest';
import { lessIsBetter, moreIsBetter } from '../../../tools/bench/figure.ts';
import { FIGURES } from '../../../tools/bench/figures.ts';
import { readOptions } from '../../../tools/bench/options.ts';
import { median } from '../../../tools/bench/timing.ts';
import { UsageError } from '../../../tools/usage.ts';

const NAMES = Object.keys(FIGURES);

test('expresses a ratio as how many times better', () => {
  expect(lessIsBetter(2, 10, 'ms').ratio).toBe(5);
  expect(moreIsBetter(10, 2, 'words/s').ratio).toBe(5);
});

test('takes the middle value as the median', () => {
  expect(median([3, 100, 1])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});

test('measures everything, or only what is named', () => {
  expect(readOptions([], NAMES)).toEqual({ only: NAMES, json: undefined });
  expect(readOptions(['--only', 'scan,knowledge-open', '--json', 'x.json'], NAMES)).toEqual({
    only: ['knowledge-open', 'scan'],
    json: 'x.json',
  });
});

test('lists the figures if a name is unknown', () => {
  expect(() => readOptions(['--only', 'nonsense'], NAMES)).toThrow(UsageError);
  expect(() => readOptions(['--only', 'nonsense'], NAMES)).toThrow(
    'no figure "nonsense"; the figures are: knowledge-open, knowledge-memory, scan',
  );
  expect(() => readOptions(['--fast'], NAMES)).toThrow('--fast');
});

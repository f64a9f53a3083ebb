import { expect, test } from 'vitest';
import { completeRow, describeRow } from '../../../tools/bench/describe-row.ts';
import { inRuns, lessIsBetter, lessIsBetterInRuns, moreIsBetter } from '../../../tools/bench/figure.ts';
import { FIGURES } from '../../../tools/bench/figures.ts';
import { readOptions } from '../../../tools/bench/options.ts';
import { median } from '../../../tools/bench/timing.ts';
import { UsageError } from '../../../tools/usage.ts';

const NAMES = Object.keys(FIGURES);

test('expresses a ratio as how many times better', () => {
  expect(lessIsBetter(2, 10, 'ms').ratio).toBe(5);
  expect(moreIsBetter(10, 2, 'words/s').ratio).toBe(5);
});

test('compares each run with its own baseline', () => {
  // The machine was ten times slower in the second run.
  const row = { name: 'reading', ...lessIsBetterInRuns([1, 10, 2], [3, 30, 5], 'ms') };
  expect(row).toMatchObject({ value: 2, baseline: 5, ratio: 3 });
  expect(describeRow(row)).toBe(
    'reading: 2 ms (1 to 10), baseline 5 ms (3 to 30), 3 times better (2.5 to 3); median of 3 runs',
  );
});

test('prints no range for a limit, and nothing that was not measured', () => {
  const limited = { name: 'card', ...lessIsBetterInRuns([20, 30], [40, 40], 'ms') };
  expect(describeRow(limited)).toContain('card: 25 ms (20 to 30), baseline 40 ms, ');
  expect(describeRow({ name: 'own', ...inRuns([2, 1, 3], 'ms') })).toBe(
    'own: 2 ms (1 to 3); median of 3 runs',
  );
  expect(describeRow({ name: 'scan', value: 1_234, unit: 'words/s' })).toBe('scan: 1,234 words/s');
  expect(completeRow({ name: 'scan', value: 1, unit: 'ms' })).toEqual({
    name: 'scan',
    value: 1,
    unit: 'ms',
    baseline: null,
    ratio: null,
    spread: null,
  });
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

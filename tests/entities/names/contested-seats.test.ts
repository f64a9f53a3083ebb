import { expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

it.each([
  ['Democrats pick nurse for Ohio Senate race', 'Ohio → Ohio'],
  ['Three Republicans want the Georgia Senate seat', 'Georgia → Georgia'],
])('takes the state from a contest for its seat: %s', (text, right) => {
  expect(readNames(text)).toContain(right);
});

it.each([
  ['Texas Senate passes school bill', 'Texas Senate → Texas Senate'],
  ['Actor ends US Senate bid', 'US Senate → United States Senate'],
])('leaves the chamber alone elsewhere: %s', (text, right) => {
  expect(readNames(text)).toContain(right);
});

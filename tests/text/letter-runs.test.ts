import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Class, runsIn } from '../../lib/text/letter-runs.ts';

const { letter, mark, number } = Class;

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Łódź',
        'e\u0301',
        '3rd',
        '½',
        '𝐀𝟙',
        '\ud835',
        '\udc00',
        'ʼ',
        '’',
        '²',
        '한국',
        'ª',
        'Ⅷ',
        ' ',
      ),
    ),
  )
  .map(parts => parts.join(''));

describe('runs of letters', () => {
  it.each([
    ['letters', letter, letter, /\p{L}+/gu],
    ['letters and marks', letter | mark, letter | mark, /[\p{L}\p{M}]+/gu],
    ['letters and numbers', letter | number, letter | number, /[\p{L}\p{N}]+/gu],
    ['all three', letter | mark | number, letter | mark | number, /[\p{L}\p{M}\p{N}]+/gu],
    ['all three after a letter', letter | mark | number, letter, /\p{L}[\p{L}\p{M}\p{N}]*/gu],
  ])('are those of an expression: %s', (_, classes, first, expression) => {
    fc.assert(
      fc.property(text, any => {
        expect(runsIn(any, classes, first)).toEqual(any.match(expression) ?? []);
      }),
    );
  });
});

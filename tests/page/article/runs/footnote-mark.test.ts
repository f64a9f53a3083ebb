import { describe, expect, it } from 'vitest';
import { isFootnoteMark } from '../../../../lib/page/article/runs/footnote-mark.ts';

describe('isFootnoteMark', () => {
  it.each([
    ['1', 'said Ada Lind'],
    ['12', 'the bridge closed.'],
    ['3', 'the ministry”'],
    ['2, 5', 'the report'],
    ['7–9', 'the report'],
    ['4', 'talks with the EU'],
    ['[6]', 'x'],
    ['[a]', 'the report'],
    ['[note 2]', 'the report'],
    ['[1][2]', 'the report'],
    ['(8)', 'the report'],
    ['*', 'the report'],
    ['†', 'the report'],
    ['®', 'Lindware'],
    ['TM', 'Lindware'],
  ])('accepts %s after “%s”', (raised, before) => expect(isFootnoteMark(raised, before)).toBe(true));

  it.each([
    ['2', 'an area of 40 km'],
    ['3', 'twelve m'],
    ['6', 'about 10'],
    ['2', '(a + b)'],
    ['2', 'E = mc'],
    ['2', 'tonnes of CO'],
    ['th', 'the 19'],
    ['c', 'M'],
    ['2024', 'in the spring'],
    ['1', ''],
    ['', 'the report'],
    ['live', 'Harbour'],
  ])('rejects %s after “%s”', (raised, before) => expect(isFootnoteMark(raised, before)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { isDateline } from '../../../../lib/entities/linking/evidence/dateline.ts';
import { isNearScore } from '../../../../lib/entities/linking/evidence/sport.ts';
import { tokenize } from '../../../../lib/text/tokenize.ts';

describe('isDateline', () => {
  it.each([
    'LIMA (Reuters) - The harbour is closed.',
    'LIMA, Peru (AP) — The harbour is closed.',
    'LIMA, Dec 5 - The harbour is closed.',
    'LIMA – The harbour is closed.',
    'LIMA 2026-11-29',
  ])('finds one: %s', text => {
    expect(isDateline(tokenize(text), 0, 1)).toBe(true);
  });

  it.each([
    'LIMA 5 4 .602',
    'LIMA AT QUITO',
    'LIMA (5-3) won.',
    'LIMA reopens its harbour - for a day.',
    'Lima (Reuters) - The harbour is closed.',
  ])('finds none: %s', text => {
    expect(isDateline(tokenize(text), 0, 1)).toBe(false);
  });
});

describe('isNearScore', () => {
  it.each([
    ['Lima beat Quito 3-2 on Sunday.', true],
    ['Lima 2026-11-29', false],
    ['Lima, telephone 212-555-100.', false],
  ])('%s: %s', (text, expected) => {
    expect(isNearScore(tokenize(text), 0, 1)).toBe(expected);
  });
});

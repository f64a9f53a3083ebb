import { describe, expect, it } from 'vitest';
import { isAsianFullName } from '../../../../lib/entities/names/persons/asian-names.ts';
import { hashText } from '../../../../lib/text/hash.ts';
import { readNames } from '../../read-names.ts';

describe('the whole name of a person', () => {
  it.each([
    ['Pieter van ’t Zandhof, a teacher in Gouda, found the ring.', 'Pieter van ’t Zandhof → person'],
    ["Marijke in 't Elzen sold her bicycle to a neighbour on Monday.", "Marijke in 't Elzen → person"],
    ['Joris van den Akker-Visser lost his seat by two votes.', 'Joris van den Akker-Visser → person'],
    ['Tran Thi Lan Huong was tried in Hanoi on Friday.', 'Tran Thi Lan Huong → person'],
    ['U Zaw Min Htet and his brother were held in Mandalay.', 'Zaw Min Htet → person'],
    [
      'Anjali Cairo has driven buses for years. The brakes, Cairo told the court, had failed.',
      'Cairo → person',
    ],
    [
      'Councillor Ruth Stone-Ellery stepped down on Monday. Stone-Ellery had sat on the board.',
      'Stone-Ellery → person',
    ],
    ['Councillor Peter Wood-Larsen gave no date. Wood-Larsen had seen the plans.', 'Wood-Larsen → person'],
  ])('is one mention: %s', (text, expected) => {
    const names = readNames(text);
    expect(names.some(name => name === expected || name === `U ${expected}`)).toBe(true);
  });

  it.each([
    ['The road from Paris in the Ardennes to Lyon was closed.', 'Paris → Paris'],
    ['Talks between Berlin and Vienna van drivers went on.', 'Berlin → Berlin'],
    ['Rain fell in Cairo. Lisbon was dry, the forecasters said.', 'Lisbon → Lisbon'],
  ])('takes nothing else in: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    ['nguyen van hai', true],
    ['u kyaw moe', true],
    ['aung min thant', true],
    ['le monde diplomatique', false],
    ['u boat', false],
    ['kim jong', false],
  ])('tells whether %j is from Vietnam or Myanmar', (words, expected) => {
    expect(isAsianFullName(words.split(' ').map(hashText))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../lib/entities/names/join-names.ts';
import type { Name } from '../../../lib/entities/names/name.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { readNames } from '../read-names.ts';

describe('a name in parts', () => {
  it.each([
    [
      'Margaret “Peg” Halloran, a lawyer, said on Monday that the port would close.',
      'Margaret “Peg” Halloran → person',
    ],
    [
      'Margaret "Peg" Halloran, a lawyer, said on Monday that the port would close.',
      'Margaret "Peg" Halloran → person',
    ],
  ])('is one mention: %s', (text, expected) => {
    expect(readNames(text)).toEqual([expected]);
  });

  it.each([
    ['The lawyer Ana Halloran said “Peter” is what Brian Wexler calls him.', 'Ana Halloran → person'],
    ['The talks of Biden-Putin teams ended early, aides to both leaders said.', 'Putin → Vladimir Putin'],
  ])('stays apart from other names: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});

describe('a surname with a hyphen', () => {
  const person = (first: number, end: number): Name => ({
    first,
    end,
    label: 'PER',
    probability: 0.9,
    match: null,
  });

  it.each([
    ['is whole if the tagger saw the second half only', 'Wood-Larsson spoke.', [person(2, 3)], [[0, 3]]],
    [
      'is whole if the tagger saw both halves',
      'Ida Wood-Larsson spoke.',
      [person(0, 2), person(3, 4)],
      [[0, 4]],
    ],
    ['has a capital in both halves', 'ex-Larsson aides spoke.', [person(2, 3)], [[2, 3]]],
    ['has no spaces around the hyphen', 'Wood - Larsson spoke.', [person(2, 3)], [[2, 3]]],
  ])('%s', (_, text, names, spans) => {
    const joined = joinNames(names, tokenize(text), () => null);
    expect(joined.map(({ first, end }) => [first, end])).toEqual(spans);
  });
});

describe('initials in brackets', () => {
  it.each([
    [
      'The inquiry asked the Northern Bus Council (NBC) for its papers. The NBC refused on Monday.',
      'NBC News',
    ],
    ['Police studied closed-circuit television (CCTV) from the station. The CCTV showed a van.', 'CCTV'],
  ])('belong to what the article spells out: %s', (text, other) => {
    expect(readNames(text).filter(mention => mention.endsWith(`→ ${other}`))).toEqual([]);
  });

  it('keep their entity if the article spells out its name, with another spelling too', () => {
    const text =
      'The Organisation for the Prohibition of Chemical Weapons (OPCW) met in The Hague. The OPCW voted on Monday.';
    expect(readNames(text)).toContain('OPCW → Organisation for the Prohibition of Chemical Weapons');
  });
});

import { expect, it } from 'vitest';
import { isDifferent, isSame, judgeNamesakes, mayHaveTitle } from '../../modules/knowledge/namesakes.ts';
import type { Compiled } from '../../modules/knowledge/packages/compiled.ts';

const make = (parts: Partial<Compiled>): Compiled => ({
  key: 'x',
  name: 'Zork',
  kind: 'person',
  category: '',
  weight: 1,
  ...parts,
});

it.each([
  [{ wikidata: 'Q1' }, { wikidata: 'Q1' }, true, false],
  [{ wikidata: 'Q1', wikipedia: 'A' }, { wikidata: 'Q2', wikipedia: 'A' }, false, true],
  [{ wikipedia: 'A' }, { wikipedia: 'A' }, true, false],
  [{ wikipedia: 'A' }, { wikipedia: 'B', wikidata: 'Q1' }, false, true],
  [{ wikipedia: 'A' }, { wikidata: 'Q1' }, false, false],
  [{}, {}, false, false],
])('compares %j and %j', (a, b, same, different) => {
  expect(isSame(a, b)).toBe(same);
  expect(isDifferent(a, b)).toBe(different);
});

const person = make({ wikipedia: 'Zork (poet)' });
const place = make({ kind: 'place', wikipedia: 'Zork, Texas' });
it.each([
  ['nobody of that name', person, [], false, false, 'keep'],
  ['a person of that name', person, [make({ wikipedia: 'Zork' })], false, false, 'drop'],
  ['anything of a person’s name', person, [make({ kind: 'work' })], false, false, 'drop'],
  ['the same title', person, [make({ kind: 'work', wikipedia: 'Zork (poet)' })], false, false, 'same'],
  ['a place elsewhere', place, [make({ kind: 'place' })], false, false, 'keep'],
  ['a place without a title there', place, [make({ kind: 'place' })], true, false, 'same'],
  [
    'a compiled place there with another title',
    place,
    [make({ kind: 'place', wikipedia: 'Zork' })],
    true,
    false,
    'keep',
  ],
  [
    'a hand-written place there with another title',
    place,
    [make({ kind: 'place', wikipedia: 'Zork' })],
    true,
    true,
    'drop',
  ],
  ['a company of a place’s name', place, [make({ kind: 'organization' })], false, false, 'keep'],
] as const)('%s', (_, one, namesakes, isWithin, areWritten, expected) => {
  const verdict = judgeNamesakes(one, namesakes, () => isWithin, areWritten);
  expect(typeof verdict === 'string' ? verdict : 'same').toBe(expected);
});

it.each([
  ['Former Republican state representative in Ohio', false],
  ['Democratic-Farmer-Labor state senator in Minnesota (2026)', false],
  ['Major league baseball player, 1974', false],
  ['Mayor or former mayor in Ohio', false],
  ['Former NBA player', true],
  ['State dinner host', true],
])('gives "%s" a much-read title: %s', (category, expected) => {
  expect(mayHaveTitle(make({ category }))).toBe(expected);
});

it('gives no person’s title to a place', () => {
  expect(mayHaveTitle(make({ kind: 'place', category: 'Town' }))).toBe(false);
});

import { expect, it } from 'vitest';
import { isOwnAlias } from '../../modules/knowledge/own-alias.ts';

const one = (name: string, key = 'data:described.tsv:1') => ({ key, kind: 'organization', name }) as const;

it.each([
  ['University of Zork', 'Zork University', true],
  ['Zork F.C.', 'Zork Football Club', true],
  ['Zork Broadcasting Corporation', 'ZBC', true],
  ['Zork State University', 'Zork State', true],
  ['University of Zork', 'Zork Agricultural College', false],
  ['University of Zork', 'Highfield Campus', false],
  ['University of Zork', 'Prifysgol Zork', false],
  ['University of North Zork', 'North Zork', false],
])('%s is also called %s: %s', (name, alias, isOwn) => {
  expect(isOwnAlias(one(name), alias)).toBe(isOwn);
});

it('leaves aliases of other tables alone', () => {
  expect(isOwnAlias(one('Zork', 'nsi:Q1'), 'Bort')).toBe(true);
});

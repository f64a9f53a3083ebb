import { iso31662 } from 'iso-3166';
import { expect, it } from 'vitest';
import { brands } from '../../../modules/knowledge/packages/brands.ts';
import { readTable } from '../../../modules/knowledge/packages/read-table.ts';
import { subdivisions } from '../../../modules/knowledge/packages/subdivisions.ts';
import { universities } from '../../../modules/knowledge/packages/universities.ts';
import { someWords } from '../some-words.ts';

const allBrands = new Map(brands(name => name === 'Barclays', someWords).map(one => [one.wikidata, one]));
const allUniversities = new Map(
  universities(name => name === 'Brandeis University').map(one => [one.name, one]),
);

it('reads brands with their Wikidata id', () => {
  expect(allBrands.size).toBeGreaterThan(10_000);
  expect(allBrands.get('Q245343')).toMatchObject({ name: 'Barclays', category: 'Bank', weight: 1 / 4 });
  expect(allBrands.get('Q6411393')).toMatchObject({
    name: 'King County Metro',
    category: 'Transport operator in',
    within: 'iso:US-WA',
    weight: 1 / 16,
    wikipedia: undefined,
  });
});

it('reads universities with their country', () => {
  expect(allUniversities.size).toBeGreaterThan(5_000);
  expect(allUniversities.get('Brandeis University')).toMatchObject({
    within: undefined,
    wikipedia: 'Brandeis University',
  });
  expect(allUniversities.get('University of Birmingham')).toMatchObject({
    within: 'iso:GB',
    wikipedia: undefined,
  });
});

it.each(['Polytechnic University', 'City University', 'University of Applied Sciences'])(
  'leaves out %s, a name that many countries have',
  name => {
    expect(allUniversities.has(name)).toBe(false);
  },
);

it.each([
  ['Taborin College', 'College in'],
  ['Brandeis University', 'University in'],
  ['University College of Teacher Education Styria', 'University in'],
])('says what %s is', (name, category) => {
  expect(allUniversities.get(name)?.category).toBe(category);
});

it('gives regions their English names', () => {
  const regions = new Map(subdivisions(new Map()).kept.map(one => [one.key, one.name]));
  expect(regions.get('iso:DE-BY')).toBe('Bavaria');
  expect(regions.get('iso:CZ-64')).toBe('South Moravia');
  expect(regions.get('iso:ID-JB')).toBe('West Java');
  // Only the city makes the news under this name.
  expect(regions.has('iso:KR-11')).toBe(false);
});

it('has English names only for regions that exist, each once', () => {
  const codes = new Set(iso31662.map(({ code }) => code));
  const rows = readTable('regions-in-english.tsv').map(([code]) => code!);
  expect(rows.filter(code => !codes.has(code))).toEqual([]);
  expect(new Set(rows).size).toBe(rows.length);
});

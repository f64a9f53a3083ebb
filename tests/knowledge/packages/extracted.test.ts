import { iso31662 } from 'iso-3166';
import { expect, it } from 'vitest';
import { brands } from '../../../modules/knowledge/packages/brands/brands.ts';
import { subdivisions } from '../../../modules/knowledge/packages/places/subdivisions.ts';
import { readTable } from '../../../modules/knowledge/packages/read-table.ts';
import { universities } from '../../../modules/knowledge/packages/universities/universities.ts';
import { loadWords } from '../../../modules/knowledge/packages/words.ts';
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
  expect(allUniversities.size).toBeGreaterThan(4_500);
  expect(allUniversities.get('Brandeis University')).toMatchObject({
    within: undefined,
    wikipedia: 'Brandeis University',
  });
  expect(allUniversities.get('University of Birmingham')).toMatchObject({
    within: 'iso:GB',
    wikipedia: undefined,
  });
});

it('leaves out universities that other data has under nearly the same name', () => {
  const known = ['Doshisha Women’s University of Liberal Arts', 'The University of Birmingham'];
  const found = new Set(universities(() => false, known).map(({ name }) => name));
  expect(found.has('University of Birmingham')).toBe(false);
  expect(found.has('Doshisha University')).toBe(true);
});

it.each([
  ['Braemar College', 'a school'],
  ['Systems Security Laboratory, University of Piraeus', 'a part of a university'],
  ['University of the National Education Commision, Cracow', 'misspelt'],
  ['Oulu Polytechnic', 'called otherwise for twenty years'],
  ['Bashkir State University Birsk Branch', 'a branch'],
  ['Kalmar University College', 'merged'],
])('leaves out %s, which is %s', name => {
  expect(allUniversities.has(name)).toBe(false);
});

it('prints brands without legal forms and capitals, and calls them what they are', () => {
  // "NTT, Inc." stays: without its form it is too short to tell.
  const all = [...allBrands.values()].filter(({ name }) => name.length > 9);
  expect(all.filter(({ name }) => /, Inc\.$| Ltd\.?$| Plc$/i.test(name))).toEqual([]);
  const printed = new Map(brands(() => false, loadWords([])).map(one => [one.wikidata, one.name]));
  expect(printed.get('Q5976467')).toBe('Little Sheep');
  // Initials stay.
  expect([...printed.values()]).toContain('H-E-B');
  expect(allBrands.get('Q867662')?.category).toBe('Fuel brand');
  expect(allBrands.get('Q2166873')?.category).toMatch(/^Charity/);
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

it('says what brands are whose list knows one kind of their shops, and leaves out what never makes the news', () => {
  const all = brands(() => false, loadWords([]));
  const found = new Map(all.map(one => [one.name, one]));
  expect(found.get('Alfa Romeo')).toMatchObject({ category: 'Car brand', within: undefined });
  expect(found.get('Denver Water')).toMatchObject({ category: 'Water company in', within: 'iso:US-CO' });
  expect(all.filter(({ name }) => /^Municipal Police of|Goodwill Industries of/.test(name))).toEqual([]);
  expect(found.has('Bauhaus')).toBe(false);
  expect(found.get('Costa Coffee')).toMatchObject({ category: 'Coffee shop chain' });
  expect(found.get('Ding Tea')).toMatchObject({ category: 'Tea shop chain' });
  expect(found.get('Kenny Rogers Roasters')).toMatchObject({ category: 'Restaurant chain' });
});

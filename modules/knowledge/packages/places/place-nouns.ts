import { readTable } from '../read-table.ts';

/** What the list of places tells about one that is called by a noun. */
export interface CountedPlace {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  /** First level of the country's own division: the state in the United States. */
  readonly adminCode: string;
  readonly population: number;
}

/** Whether a place is the seat of a municipality, a district or a region, and so has a government of its own. */
export function isSeat(featureCode: string): boolean {
  return /^PPL(C|A\d?)$/.test(featureCode);
}

/**
 * What a place is called. Each country has laws of its own, and the list tells only how many people live there, so a
 * noun names more than one thing where that alone is certain.
 * @param isNearCity whether it may be a part of a larger city
 */
export function nounOf(place: CountedPlace, isNearCity: boolean): string {
  const { country, population, featureCode } = place;
  const own = NOUNS.get(`${regionOf(place)} ${place.name}`) ?? NOUNS.get(`${country} ${place.name}`);
  if (own) return own;
  if (COMMUNITIES.has(country)) return northAmerican(place);
  if (BRITISH.has(country)) return british(place, isNearCity);
  if (CITY_STATES.has(country)) return 'Place';
  if (country === 'JP') return isSeat(featureCode) ? 'City' : 'Place';
  if (isNearCity) return 'Place';
  const [village, town, city] = BANDS[BAND_OF.get(country) ?? 'other']!;
  const isCapital = featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= REGIONAL_SEAT);
  if (population >= city || isCapital) return 'City';
  if (featureCode === 'PPLA' && population >= MAYBE_CITY) return 'Town or city';
  if (population < village) return 'Town or village';
  return population < town ? 'Town' : 'Town or city';
}

/** From this size on, the seat of a region is a city everywhere. */
const REGIONAL_SEAT = 50_000;
/** And from this size on, it may be one. */
const MAYBE_CITY = 10_000;

type Band = 'other' | 'towns' | 'villages' | 'townships' | 'settlements';

/** From how many people on a place isn’t a village; from how many on it may be a city; and from how many on it surely is one. */
const BANDS: Readonly<Record<Band, readonly [number, number, number]>> = {
  other: [20_000, 20_000, 100_000],
  // What isn't a city by law is a town to everybody.
  towns: [20_000, 60_000, 100_000],
  // Villages of tens of thousands are usual.
  villages: [50_000, 50_000, 150_000],
  // Only a few large places are villages, and a town may be a city by law at any size.
  townships: [10_000, 10_000, 100_000],
  settlements: [30_000, 30_000, 100_000],
};
const BAND_OF: ReadonlyMap<string, Band> = new Map(
  (
    [
      ['towns', 'DE AT CH FR IT DK SE NO'],
      ['townships', 'AU NZ ZA PH LV LT EE FI PT BR AR CL CO EC BO PY UY VE CR PA BG TR IR BA HR SI ME'],
      ['settlements', 'RU UA BY KZ KG MD NL RS HU PL'],
      [
        'villages',
        'IN PK BD NP LK MM ID TH VN KH LA MY AF EG SD YE IQ SY PS ET ER SO KE TZ UG RW BI CD CG CM NG GH CI SN ML ' +
          'BF NE TD BJ TG GN SL LR GM GW MR MZ MW ZM ZW MG AO NA BW LS SZ SS CF HT GT HN NI SV MX',
      ],
    ] as const
  ).flatMap(([band, countries]) => countries.split(' ').map(country => [country, band] as const)),
);

/** Whose places are all parts of one city. */
const CITY_STATES: ReadonlySet<string> = new Set(['HK', 'MO', 'SG']);
const COMMUNITIES: ReadonlySet<string> = new Set(['US', 'CA', 'PR']);
const BRITISH: ReadonlySet<string> = new Set(['GB', 'IE', 'GG', 'JE', 'IM']);

/** From this size on, most American and Canadian places are cities; smaller ones may be anything, or nothing by law. */
const NORTH_AMERICAN_CITY = 50_000;
/** In these states, many are larger and no cities: East Hartford is a town. */
const LARGE_TOWNS: ReadonlySet<string> = new Set(['CT', 'MA', 'MD', 'NH', 'NJ', 'NY', 'PA', 'RI', 'VA']);
const LARGE_TOWN = 110_000;

function northAmerican({ country, population, adminCode }: CountedPlace): string {
  if (country === 'PR') return 'Community';
  const least = country === 'CA' || LARGE_TOWNS.has(adminCode) ? LARGE_TOWN : NORTH_AMERICAN_CITY;
  return population >= least ? 'City' : 'Community';
}

/** Below this size, a British or Irish place may be a village. */
const BRITISH_TOWN = 20_000;

function british({ name, population, country }: CountedPlace, isNearCity: boolean): string {
  if (BRITISH_AND_IRISH_CITIES.has(name)) return 'City';
  if (isNearCity && (country === 'IE' || population < BRITISH_TOWN)) return 'Place';
  return population >= (country === 'IE' ? 5_000 : BRITISH_TOWN) ? 'Town' : 'Town or village';
}

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

/** What single places are called, by country, or state in the United States, and name. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  ['place-nouns.tsv', 'east-asian-places.tsv'].flatMap(file =>
    readTable(file).map(row => [`${row[0]} ${row.at(-2)}`, row.at(-1)!] as const),
  ),
);

/** "US-TX" or "JP": what tables call the place's surroundings. */
export function regionOf({ country, adminCode }: Pick<CountedPlace, 'country' | 'adminCode'>): string {
  return country === 'US' ? `US-${adminCode}` : country;
}

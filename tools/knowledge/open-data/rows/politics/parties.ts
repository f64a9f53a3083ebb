import { iso31661 } from 'iso-3166';
import { placeList } from '../../describe.ts';
import { readSaidOf } from '../../said-of.ts';
import { base, type ReadRow } from '../row.ts';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  iso31661.map(({ alpha3, name }) => [alpha3, name.replace(/,.*$/, '').replace(/\s*\([^)]*\)/, '')]),
);
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'Russian Federation': 'Russia',
  'United States of America': 'United States',
  'United Kingdom of Great Britain and Northern Ireland': 'United Kingdom',
  'Viet Nam': 'Vietnam',
  'Syrian Arab Republic': 'Syria',
  "Lao People's Democratic Republic": 'Laos',
  Czechia: 'Czech Republic',
  Türkiye: 'Turkey',
  'Côte d’Ivoire': 'Ivory Coast',
  "Côte d'Ivoire": 'Ivory Coast',
  'Brunei Darussalam': 'Brunei',
};
/** Codes that the standard doesn't have, or whose short name would be that of another country. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  KOR: 'South Korea',
  PRK: 'North Korea',
  TWN: 'Taiwan',
  HKG: 'Hong Kong',
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  PSE: 'Palestinian territories',
  MAC: 'Macau',
  XKX: 'Kosovo',
  VGB: 'British Virgin Islands',
  VIR: 'United States Virgin Islands',
  SUN: 'Soviet Union',
  YUG: 'Yugoslavia',
  CSK: 'Czechoslovakia',
  DDR: 'East Germany',
};

/** Lists of parties, coalitions that any country may have, and what isn't one party. */
const NO_PARTY = /\[\[|list|coalition of/i;

/** Says when a party was founded, not that it exists: the set misses the end of many. */
export const party: ReadRow = row => {
  const [, code, details = ''] = /^Political party \(([A-Z]{3})(.*)\)$/.exec(row.description ?? '') ?? [];
  if (!code) return null;
  const name = OWN_NAMES[code] ?? COUNTRIES.get(code);
  const country = name && (SHORT_NAMES[name] ?? name);
  if (!country || NO_PARTY.test(row.label)) return null;
  const where = placeList([country]);
  const found = base({ ...row, aliases: [] });
  const key = `${where}: ${found.name}`;
  const when = periodOf(details, where, FORMER.has(key), CALLED.get(key));
  if (!when || OUT.has(key)) return null;
  return {
    ...found,
    kind: 'organization',
    context: when.context,
    weight: when.isOver ? 1 / 32 : 1 / 8,
    evidence: [country],
  };
};

interface Period {
  readonly context: string;
  readonly isOver: boolean;
}

/** What is known about a party's life; null if it's nothing, or can't be. */
function periodOf(
  details: string,
  where: string,
  isFormer: boolean,
  called: string | undefined,
): Period | null {
  const from = /founded (\d{4})/.exec(details)?.[1];
  const to = /dissolved (\d{4})/.exec(details)?.[1];
  if (from && to && from > to) return null;
  if (to) {
    const years = from === to ? to : from ? `${from}–${to}` : `dissolved ${to}`;
    return { context: `Political party in ${where}, ${years}`, isOver: true };
  }
  if (!from) return null;
  if (isFormer) return { context: `Former political party in ${where}, founded in ${from}`, isOver: true };
  const since = called ? `, called ${called}` : '';
  return { context: `Political party founded in ${where} in ${from}${since}`, isOver: false };
}

const listed = readSaidOf('parties.txt');
const FORMER = listed('former');
const OUT = listed('out');
const CALLED = listed('called');

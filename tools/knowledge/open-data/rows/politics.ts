import { iso31661 } from 'iso-3166';
import { STATES } from '../../../../modules/knowledge/packages/us-states.ts';
import { placeList } from '../describe.ts';
import { base, isPersonName, type ReadRow } from './row.ts';

export const legislator: ReadRow = row => {
  const text = row.description ?? '';
  const year = row.asOf?.slice(0, 4);
  const found =
    /^(.+?) (former )?(state senator|state representative|state legislator|member of the US House|US senator)(?: in |, district | from )([A-Z]{2})\b/.exec(
      text,
    );
  const state = STATES[found?.[4] ?? ''];
  if (!found || !state || !isPersonName(row.label)) return null;
  const party = found[1]!
    .replace(/^Democrat$/, 'Democratic')
    .replace(/["\\].*/, '')
    .split('/')[0]!;
  if (!/^(Republican|Democratic|Democratic-Farmer-Labor|Independent|Nonpartisan)$/.test(party)) return null;
  const isFederal = /US/.test(found[3]!);
  const when = found[2] ? '' : year ? ` (${year})` : '';
  // Nebraska's legislature has no parties.
  const member = party === 'Nonpartisan' ? '' : `${party} `;
  const post = isFederal ? `${found[3]} from` : `${postIn(found[4]!, found[3]!)} in`;
  const role = `${!isFederal && found[2] ? 'Former ' : ''}${member}${post} ${state}`;
  return {
    ...base({ ...row, label: printedName(row.label) }),
    kind: 'person',
    context: role.charAt(0).toUpperCase() + role.slice(1) + when,
    weight: isFederal ? 1 / 4 : row.wikipedia ? 1 / 16 : 1 / 32,
    evidence: isFederal ? [] : [state, 'lawmaker', 'legislature'],
  };
};

/** What the members of a state's lower chamber are called, if they aren't representatives. */
function postIn(state: string, post: string): string {
  if (state === 'NE') return 'state senator';
  if (post !== 'state representative') return post;
  if (/^(CA|NJ|NV|NY|WI)$/.test(state)) return 'state assembly member';
  return /^(MD|VA|WV)$/.test(state) ? 'state delegate' : post;
}

/** "Dr. John Q Doe" as newspapers print it. */
function printedName(name: string): string {
  return name
    .replace(/^(?:Dr|Rep|Sen|Rev|Hon)\. (?=\S+ )/, '')
    .replace(/(?<= )(\p{Lu})(?= \p{Lu}\S)/gu, '$1.')
    .replace(/ (Jr|Sr)$/, ' $1.');
}

/** States that share their name with a better-known city. */
const LIKE_A_CITY = /^(New York|Washington)$/;

/** Mayors of towns that the set doesn't name. It lists many as former ones who were elected again. */
export const mayor: ReadRow = row => {
  const [, former, code] = /^(?:\w+ )??(former )?mayor in ([A-Z]{2})\b/.exec(row.description ?? '') ?? [];
  const state = STATES[code ?? ''];
  if (!state || !isPersonName(row.label)) return null;
  const when = former || !row.asOf ? '' : ` (${row.asOf.slice(0, 4)})`;
  const where = LIKE_A_CITY.test(state) ? `${state} State` : state;
  return {
    ...base({ ...row, label: printedName(row.label) }),
    kind: 'person',
    context: `${former ? 'Mayor or former mayor' : 'Mayor'} in ${where}${when}`,
    weight: 1 / 32,
    evidence: [state, 'mayor'],
  };
};

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

export const party: ReadRow = row => {
  const [, code, details = ''] = /^Political party \(([A-Z]{3})(.*)\)$/.exec(row.description ?? '') ?? [];
  if (!code) return null;
  const name = OWN_NAMES[code] ?? COUNTRIES.get(code);
  const country = name && (SHORT_NAMES[name] ?? name);
  if (!country || /\[\[|list|coalition of/i.test(row.label)) return null;
  const from = /founded (\d{4})/.exec(details)?.[1];
  const to = /dissolved (\d{4})/.exec(details)?.[1];
  const years = to
    ? from === to
      ? `, ${from}`
      : from
        ? `, ${from}–${to}`
        : `, dissolved ${to}`
    : from
      ? `, founded ${from}`
      : '';
  return {
    ...base({ ...row, aliases: [] }),
    kind: 'organization',
    context: `Political party in ${placeList([country])}${years}`,
    weight: to ? 1 / 32 : 1 / 8,
    evidence: [country],
  };
};

const POST =
  /^((?:Judge|President|Vice President) of the (?:International Court of Justice|United Nations General Assembly)|Permanent Representative to the United Nations|OSCE High Commissioner on National Minorities|Member of the Pan-African Parliament)(?: from (\d{4}))?(?: to (\d{4}))?$/;
/** Guests and observers of the assembly are from other countries. */
const COUNCIL =
  /^(?!Observer|Special Guest).*Parliamentary Assembly of the Council of Europe(?: from (\d{4}))?(?: to (\d{4}))?$/;

/** Members of the Council of Europe's assembly, and holders of posts at international bodies. */
export const official: ReadRow = row => {
  const text = row.description ?? '';
  const [, post, since, until] = POST.exec(text) ?? [];
  const [, from = since, to = until] = COUNCIL.exec(text) ?? [];
  if (!from || !isPersonName(row.label)) return null;
  const years = to ? `, ${from}${to === from ? '' : `–${to}`}` : `, from ${from}`;
  return {
    ...base(row),
    name: lowerDottedI(base(row).name),
    kind: 'person',
    context: `${post ?? 'Member of the Council of Europe’s assembly'}${years}`,
    weight: post ? 1 / 8 : 1 / 16,
    // Most are unknown outside their country, where others have the same name.
    evidence: post || row.wikipedia ? [] : ['parliament', 'lawmaker', 'minister', 'senator'],
  };
};

/** Some Turkish members are "Çetİn" there: surnames in capitals were lowered without their dotted i. */
function lowerDottedI(name: string): string {
  return name.replace(/\S+/gu, word => (/\p{Ll}/u.test(word) ? word.replace(/(?<=\p{L})İ/gu, 'i') : word));
}

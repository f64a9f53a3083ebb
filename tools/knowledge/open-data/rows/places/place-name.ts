import { readFileSync } from 'node:fs';
import path from 'node:path';
import { iso31661 } from 'iso-3166';
import { plainName } from '../../../../../modules/knowledge/packages/plain-name.ts';

/** Names of the sets that aren't the ones that our contexts use. */
const OWN_PLACES: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  Czechia: 'Czech Republic',
  Amoy: 'Xiamen',
  'Hāgere Hiywet': 'Ambo',
  Nazrēt: 'Adama',
  'Dehra Dūn': 'Dehradun',
  Medinīpur: 'Midnapore',
};

/** Countries that ISO 3166 lists under a longer name. */
const CODES: Readonly<Record<string, string>> = {
  Iran: 'IR',
  'North Korea': 'KP',
  'Palestinian Territory': 'PS',
  Palestine: 'PS',
  Russia: 'RU',
  'South Korea': 'KR',
  Syria: 'SY',
  Taiwan: 'TW',
  Vietnam: 'VN',
};

const codes: ReadonlyMap<string, string> = new Map(iso31661.map(({ alpha2, name }) => [name, alpha2]));

/** Places as newspapers write them, the smallest first: "Chuo, Japan" for "Chūō Ku, Japan". */
export function printedPlaces(where: string): string[] {
  const parts = where.split(', ').map(place => OWN_PLACES[place] ?? place.replace(/^The (?!Hague)/, ''));
  const country = parts.at(-1)!;
  const code = CODES[country] ?? codes.get(country) ?? '';
  const plain = parts.map((place, at) => (at === parts.length - 1 ? place : plainPlace(place, code)));
  return plain.map(place => CITIES.get(`${country}\t${place}`) ?? place).filter(place => place);
}

/** What papers call the places that a set names by a part or another spelling; empty if nothing tells. By country. */
const CITIES: ReadonlyMap<string, string> = new Map(
  readFileSync(path.resolve(import.meta.dirname, '../../city-parts.tsv'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .flatMap(line => {
      const [country, city, parts] = line.split('\t');
      return parts!.split('|').map(part => [`${country}\t${part}`, city!] as const);
    }),
);

function plainPlace(place: string, code: string): string {
  const plain = plainName(place.replace(/^Ft\. /, 'Fort '), code);
  switch (code) {
    case 'JP':
      return plain.replace(/(?<=.{2})[ -](?:shi|ku|cho|machi|mura|gun|city|district)$/i, '');
    case 'KR':
      return plain.replace(/-(?:si|gun|gu)$/, '');
    case 'CN':
      return plain.replace(/ (?:Shi|Qu|Xian)$/, '');
    case 'RU':
      return plain.replace(/['’]/g, '').replace(/(?<=\p{L})[iy]y$/u, 'y');
    case 'ET':
    case 'UA':
      return plain.replace(/['’]/g, '');
    case 'US':
      return plain.replace(/^Saint (?=\p{Lu})/u, 'St. ');
    default:
      return plain;
  }
}

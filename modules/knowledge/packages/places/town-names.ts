import { isLatinName, plainName } from '../plain-name.ts';
import { readTable } from '../read-table.ts';
import { type CountedPlace, regionOf } from './place-nouns.ts';

/** "Halle (Saale)", "Biel/Bienne", "Donostia / San Sebastián": the part that newspapers use. */
export function cityName(city: CountedPlace): string {
  const { name, country } = city;
  const listed = eastAsianName(country, name);
  if (listed) return listed;
  const part = name
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s*\/\s*/)
    .at(-1)!;
  const plain = part.replace(/^(City|Town|Municipality) of (?=\p{Lu})| [Ss]hahri$/u, '').replace(/’/g, "'");
  const spelt = ownSpelling(plainName(plain, country), country);
  return OWN_NAMES.get(`${regionOf(city)} ${spelt}`) ?? OWN_NAMES.get(`${country} ${spelt}`) ?? spelt;
}

/** What GeoNames writes in another way than the newspapers. */
function ownSpelling(name: string, country: string): string {
  switch (country) {
    case 'US':
      return name.replace(/^Saint (?=\p{Lu})/u, 'St. ');
    case 'GB':
      return name.replace(/\bSaint(?= \p{Lu})/u, 'St');
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
    case 'UA':
      return ukrainian(name);
    case 'RU':
    case 'BY':
    case 'KZ':
    case 'KG':
      return name.replace(/[iy]y(?=[ -]|$)/g, 'y').replace(/([iy])ye(?=[ -]|$)/g, 'ye');
    default:
      return name;
  }
}

/** As Ukraine itself spells its names in Latin letters: "Huliaipole", "Avdiivka", "Dzhankoi". */
function ukrainian(name: string): string {
  return name
    .replace(/(?<=[bcdfghklmnprstvz])y(?=[auo])/g, 'i')
    .replace(/(?<=[aeio])y(?=[bcdfghklmnprstvz]|$)/g, 'i')
    .replace(/(?<=[aeiou])yi|(?<=i)y(?=[ae])/g, 'i')
    .replace(/yy(?=[ -]|$)/g, 'yi');
}

/** Names that no rule gives; "-" for a place that is left out. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  readTable('town-names.tsv').map(([country, name, own]) => [`${country} ${name}`, own!]),
);

/** Russian names of villages in Crimea, which English-language news writes in many ways. */
const RUSSIAN_IN_UKRAINE = /oye$/;

const COMMA_BELOW: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

const ARABIC = /^(AE|EG|IQ|JO|KW|LY|OM|PS|SA|SD|SY|TN|YE)$/;
/** Articles as they are spoken, and words for quarters and offices: news leaves them out. */
const ARTICLE =
  /(?:^|[ -])(?:A[dnrstz]|Adh|Ash|Ath)[ -](?=\p{Lu})|^(?:Nahiyat|Khirbat|Zawyat|Qaryat|Hukumati|Markaz)|\ba[dnrstz] /u;

/** Whether a name may be compiled: no number, no address. */
export function isCityName(name: string, country: string): boolean {
  return (
    name.length > 2 &&
    !(ARABIC.test(country) && ARTICLE.test(name)) &&
    !(country === 'UA' && RUSSIAN_IN_UKRAINE.test(name)) &&
    isLatinName(name) &&
    !/\d|,|\./.test(name.replace(/^S(t|te|ta)\./, '')) &&
    name.split(' ').length < 6
  );
}

/** Our name of an East Asian town that is known to be one. */
export function eastAsianName(country: string, name: string): string | undefined {
  return EAST_ASIAN.get(`${country} ${name}`);
}

/** Names of the East Asian towns that are known to be ones, by country and the list's name. */
const EAST_ASIAN: ReadonlyMap<string, string> = new Map(
  readTable('east-asian-places.tsv').map(([country, name, own]) => [`${country} ${name}`, own!]),
);

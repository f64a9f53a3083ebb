import { STATES } from '../../../../modules/knowledge/packages/us-states.ts';
import { loadWords } from '../../../../modules/knowledge/packages/words.ts';
import { placeList } from '../describe.ts';
import { isBranchItem, type OpenDataRow } from '../read-open-data.ts';
import { hasForeignWord } from './foreign-words.ts';
import { organisationNoun, PARK } from './organisation-noun.ts';
import { printedPlaces } from './place-name.ts';
import { base, isEnglish, type ReadRow } from './row.ts';

const words = loadWords([]);
/** Rank of a word that no list has. */
const UNKNOWN = 100;

export const organisation: ReadRow = (row, shared = new Set()) => {
  const [, type, where] = /^(.+?) in (.+)$/.exec(row.description ?? '') ?? [];
  if (!type || !where || !isEnglish(row.label) || NO_BODY.test(row.label) || PARK.test(row.label))
    return null;
  if (LOCAL.test(row.label) && !/^Q/.test(row.id)) return null;
  const places = placesOf(row.label, printedPlaces(where));
  // ROR lists a company's branches, and gives them all the company's article.
  const isBranch = isBranchItem(row);
  const id = isBranch ? '' : row.id;
  const bare = printedName(row.label.replace(LEGAL_FORM, '').replace(LEGAL_FORM, ''));
  const named = nameOf(row, shared) ?? (isDistinct(bare) && !isBranch ? { name: bare } : null);
  if (!named) return null;
  const aliases = [...(row.aliases ?? []), ...(named.aliases ?? [])];
  return {
    ...base({
      ...row,
      id,
      wikipedia: named.wikipedia,
      aliases: aliases.filter(alias => isUsefulName(alias, named.name, places)),
    }),
    name: named.name,
    kind: 'organization',
    context: isBranch ? type : `${organisationNoun(type, named.name)} in ${placeList(places)}`,
    weight: named.wikipedia ? 1 / 8 : /^Q/.test(id) ? 1 / 32 : 1 / 64,
    evidence: isBranch ? [] : places.slice(0, 3),
  };
};

/** Regions, whose government the set means, and meetings. */
const NO_BODY = /\/|^Regione |(^| )(Region|Conference)$/;
/** Clubs and courses of a single town, unless they have an item. */
const LOCAL = /\b(Garden Club|Language Institute)\b/;

/** A state's department is in the state: the set may know the town of a branch. */
function placesOf(name: string, places: readonly string[]): readonly string[] {
  const state = places.at(-1) === 'United States' ? STATE_OFFICE.exec(name)?.[1] : undefined;
  return state ? [state, 'United States'] : places;
}

/** Washington and New York would look like the cities. */
const STATE_OFFICE = new RegExp(
  `^(?!Washington|New York)(${Object.values(STATES).join('|')}) (?:State )?(?:Department|Division|Bureau|Board|Commission|Office) `,
);

const LEGAL_FORM =
  /,? \(?(Co\.?,? Ltd|Inc|Ltd|LLC|LLP|Corp|Limited|GmbH|AG|Pte|Pvt|Pty|Private|PLC|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|Oy|Oyj|ASA?|Sdn\.? Bhd|Bhd|Tbk|K\.?K)\.?\)?$/;

/** Countries whose bodies have English names, so that a name in another language is a translation. */
const ENGLISH_SPEAKING = /^(Australia|Canada|Ireland|New Zealand|United Kingdom|United States)$/;

function isUsefulName(alias: string, name: string, places: readonly string[]): boolean {
  // "Saint Joseph College" of Maasin: only the place tells it from others.
  const rest = name.includes(alias) ? name.replace(alias, '') : '';
  if (places.some(place => rest.includes(place))) return false;
  if (isCommon(alias)) return false;
  // "KUBAN SCIENTIFIC FOUNDATION": the register shouts.
  if (/\p{Lu}{5,} .*\p{Lu}{5,}/u.test(alias)) return false;
  return !ENGLISH_SPEAKING.test(places.at(-1)!) || (isEnglish(alias) && !hasForeignWord(alias));
}

/** Whether many bodies have such a name: "Dominican College". */
function isCommon(alias: string): boolean {
  const [first, noun, ...more] = alias.split(' ');
  const isNoun = /^(College|University|Hospital|School|Institute|Foundation|Museum|Library)$/.test(
    noun ?? '',
  );
  return isNoun && !more.length && words.rank(first!.toLowerCase()) < UNKNOWN;
}

/** "Zork Institute Of WOMEN'S Health" with the usual capitals. */
function printedName(label: string): string {
  return label
    .replace(/(?<= )(Of|The|And|For|In|On|At|To)(?= )/g, word => word.toLowerCase())
    .replace(/^THE (?=\p{Lu})/u, 'The ')
    .replace(/\p{Lu}{5,}(?:['’]S)?/gu, word =>
      /\p{Ll}/u.test(label) && words.rank(word.toLowerCase().replace(/['’]s$/, '')) < UNKNOWN
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    );
}

interface Named {
  readonly name: string;
  readonly wikipedia?: string;
  readonly aliases?: readonly string[];
}

/** Name and title of a row that has an article of its own; ROR gives the parent's title to its parts. */
function nameOf({ label, wikipedia, id }: OpenDataRow, shared: ReadonlySet<string>): Named | null {
  // A section of an article is about a part of its subject.
  if (!wikipedia || wikipedia.includes('#')) return null;
  // The article spells it better: "PGRI" where ROR has "Pgri".
  if (sameName(label, wikipedia))
    return { name: sameCase(plainTitle(label), plainTitle(wikipedia)), wikipedia };
  if (shared.has(wikipedia) || !/^Q/.test(id) || !isSimilar(label, wikipedia)) return null;
  return { name: plainTitle(wikipedia), wikipedia, aliases: [label] };
}

/** The title, if it differs by case alone. */
function sameCase(label: string, title: string): string {
  return label.toLowerCase() === title.toLowerCase() ? title : label;
}

function plainTitle(title: string): string {
  return title.replace(/\s*\([^)]*\)$/, '').trim();
}

/** Whether one name has nearly all words of the other: "Philipps University of Marburg", "University of Marburg". */
function isSimilar(label: string, title: string): boolean {
  const [a, b] = [label, plainTitle(title)].map(name => wordsOf(name));
  const common = [...a!].filter(word => b!.has(word)).length;
  return common >= 2 && common >= Math.max(a!.size, b!.size) - 1;
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1 && !/^(of|the|and|for|in|at|de|on)$/.test(word)),
  );
}

/** Parts of a body, and schools. */
const PART =
  /\b(School|Section|Campus|Branch|Unit|Faculty|Department|Division|Laboratory|Centre for|Center for)\b/;

/** Whether a name without an article can only mean one body: it has several words, and one that no dictionary has. */
function isDistinct(label: string): boolean {
  const all = label.split(/[\s-]+/);
  return (
    all.length > 1 &&
    !/[()]| [-–] |[,&].*\bUniversit/.test(label) &&
    !hasForeignWord(label) &&
    !PART.test(label) &&
    all.some(word => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && words.rank(word.toLowerCase()) === UNKNOWN)
  );
}

export function sameName(label: string, title: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(label) === plain(title);
}

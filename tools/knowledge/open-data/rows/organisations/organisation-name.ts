import { STATES } from '../../../../../modules/knowledge/packages/places/us-states.ts';
import { loadWords } from '../../../../../modules/knowledge/packages/words.ts';
import { isBranchItem, type OpenDataRow } from '../../read-open-data.ts';
import { namesItsPlace } from '../places/places-in-names.ts';
import { isEnglish } from '../row.ts';
import { isKnownBody } from './body-facts.ts';
import { isPrinted } from './english-nouns.ts';
import { hasForeignWord } from './foreign-words.ts';

const words = loadWords([]);
/** Rank of a word that no list has. */
const UNKNOWN = 100;

export interface Named {
  readonly name: string;
  readonly wikipedia?: string;
  readonly aliases?: readonly string[];
}

/**
 * What English-language papers call a body, and the title of its article if it has one of its own.
 * @param shared titles that several rows of the set have
 * @returns null if it has no name that papers print, or if its name alone could mean another body
 */
export function nameOf(row: OpenDataRow, shared: ReadonlySet<string>): Named | null {
  const { label } = row;
  const titled = isEnglish(label) ? titledName(row, shared) : null;
  if (titled) return titled;
  if (!isEnglish(label) || hasForeignWord(label)) return nameInEnglish(row, shared);
  const bare = printedName(label.replace(LEGAL_FORM, '').replace(LEGAL_FORM, ''));
  if (isKnownBody(bare)) return { name: bare };
  const isCompany = /^Company/.test(row.description ?? '');
  const isPrintable = isCompany || isPrinted(bare, row.description ?? '');
  if (isPrintable && isDistinct(bare, row.description) && !isBranchItem(row)) return { name: bare };
  const own = ownTitle(row, shared);
  // "BICC - Bonn International Centre for Conflict Studies", "HSBC (United States)".
  if (own && (UNPRINTED.test(bare) || !isPrintable)) return { name: plainTitle(own), wikipedia: own };
  return own ? { name: bare, wikipedia: own, aliases: [plainTitle(own)] } : null;
}

/** Marks of a name with an explanation. */
const UNPRINTED = /[()/]| [-–|] /;

/** The title of a body that the set knows by its name in another language. */
function nameInEnglish(row: OpenDataRow, shared: ReadonlySet<string>): Named | null {
  const own = ownTitle(row, shared);
  return own ? { name: plainTitle(own), wikipedia: own } : null;
}

/**
 * The title of an article that is about nothing else: no other row has it, and it is one of the row's own names. One in
 * brackets tells it from others of its name, which could link as well.
 */
function ownTitle(
  { id, label, wikipedia, aliases = [], description = '' }: OpenDataRow,
  shared: ReadonlySet<string>,
) {
  if (!wikipedia || /[#()]/.test(wikipedia) || shared.has(wikipedia) || !/^Q/.test(id)) return undefined;
  // What the set calls companies are often their branches.
  if (description.startsWith('Company') || wikipedia.length >= 70) return undefined;
  const isOwn = isKnownBody(wikipedia) || [label, ...aliases].some(name => sameName(name, wikipedia));
  return isOwn ? wikipedia : undefined;
}

const LEGAL_FORM =
  /,? \(?(Co\.?,? Ltd|Inc|Ltd|LLC|LLP|Corp|Limited|GmbH|AG|Pte|Pvt|Pty|Private|PLC|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|Oy|Oyj|ASA?|Sdn\.? Bhd|Bhd|Tbk|K\.?K)\.?\)?$/;

/** "Zork Institute Of WOMEN'S Health" with the usual capitals. */
function printedName(label: string): string {
  return label
    .replace(/(?<= )(Of|The|And|For|In|On|At|To)(?= )/g, word => word.toLowerCase())
    .replace(/^THE (?=\p{Lu})/u, 'The ')
    .replace(/^(Czech Academy of Sciences), (Institute .+)$/, '$2 of the $1')
    .replace(/\p{Lu}{5,}(?:['’]S)?/gu, word =>
      /\p{Ll}/u.test(label) && words.rank(word.toLowerCase().replace(/['’]s$/, '')) < UNKNOWN
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    );
}

/** Name and title of a row that has an article of its own; ROR gives the parent's title to its parts. */
function titledName({ label, wikipedia, id }: OpenDataRow, shared: ReadonlySet<string>): Named | null {
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

/** Parts of a body, and schools; but a state's department is a body. */
const PART = new RegExp(
  `^(?!(?:${Object.values(STATES).join('|')}) (?:State )?Department of ).*\\b(?:School|Section|Campus|Branch|Unit|Faculty|Department|Division|Laboratory)\\b`,
);

/**
 * Whether a name without an article can only mean one body: it has several words, and one that no dictionary has, or the
 * place that the body is in.
 */
function isDistinct(label: string, description = ''): boolean {
  const all = label.split(/[\s-]+/);
  if (all.length < 2 || PART.test(label) || hasForeignWord(label)) return false;
  if (/[()]| [-–] |[,&].*\bUniversit/.test(label)) return false;
  return (
    all.some(word => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && words.rank(word.toLowerCase()) === UNKNOWN) ||
    (!/[,/]/.test(label) && !description.startsWith('Company') && namesItsPlace(label, description))
  );
}

function sameName(label: string, title: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(label) === plain(title);
}

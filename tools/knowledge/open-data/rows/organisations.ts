import { loadWords } from '../../../../modules/knowledge/packages/words.ts';
import { placeList } from '../describe.ts';
import { isBranchItem, type OpenDataRow } from '../read-open-data.ts';
import { organisationNoun } from './organisation-noun.ts';
import { base, isEnglish, type ReadRow } from './row.ts';

const words = loadWords([]);
/** Rank of a word that no list has. */
const UNKNOWN = 100;

export const organisation: ReadRow = (row, shared = new Set()) => {
  const [, type, where] = /^(.+?) in (.+)$/.exec(row.description ?? '') ?? [];
  if (!type || !where || !isEnglish(row.label)) return null;
  const places = where.split(', ').map(place => place.replace(/^The /, ''));
  const id = isBranchItem(row) ? '' : row.id;
  const named = nameOf(row, shared) ?? (/^Q/.test(id) && isDistinct(row.label) ? { name: row.label } : null);
  if (!named) return null;
  return {
    ...base({
      ...row,
      id,
      wikipedia: named.wikipedia,
      aliases: [...(row.aliases ?? []), ...(named.aliases ?? [])],
    }),
    name: named.name,
    kind: 'organization',
    context: `${organisationNoun(type, named.name)} in ${placeList(places)}`,
    weight: named.wikipedia ? 1 / 8 : 1 / 32,
    evidence: places.slice(0, 3),
  };
};

interface Named {
  readonly name: string;
  readonly wikipedia?: string;
  readonly aliases?: readonly string[];
}

/** Name and title of a row that has an article of its own; ROR gives the parent's title to its parts. */
function nameOf({ label, wikipedia, id }: OpenDataRow, shared: ReadonlySet<string>): Named | null {
  if (!wikipedia) return null;
  if (sameName(label, wikipedia)) return { name: plainTitle(label), wikipedia };
  if (shared.has(wikipedia) || !/^Q/.test(id) || !isSimilar(label, wikipedia)) return null;
  return { name: plainTitle(wikipedia), wikipedia, aliases: [label] };
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
const PART = /\b(School|Section|Campus|Branch|Unit|Department|Division|Laboratory|Centre for|Center for)\b/;

/** Whether a name without an article can only mean one body: it has several words, and one that no dictionary has. */
function isDistinct(label: string): boolean {
  const all = label.split(/[\s-]+/);
  return (
    all.length > 1 &&
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

export const listed: ReadRow = row => {
  const name = row.label
    .replace(/\s*\/[A-Z]{2,3}\/?$/i, '')
    .replace(
      /,? (Inc|Corp|Corporation|Co|Ltd|LLC|L\.?P|PLC|Holdings?|N\.?V|S\.?A|Group|Company|Limited|Incorporated|AG|SE)\.?$/i,
      '',
    )
    .replace(/,? (Inc|Corp|Co|Ltd|Company|Corporation)\.?$/i, '')
    // No English word lacks a vowel, so these are initials: "Hf Foods".
    .replace(
      /\b(Usa?|Uk|(?!(?:Ltd|Mrs?|Dr|St|Mt|[JS]r|Ft|Mfg|Mgt|Tbk)\b|Mc)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3})\b/g,
      initials => initials.toUpperCase(),
    )
    .trim();
  if (
    /\b(Trust|Fund|ETF|Acquisition|Portfolio|Series|Partners|Income|Securities|Notes|Capital [IVX]+|Municipal|Muni|Index|Bancorp)\b/i.test(
      row.label,
    )
  )
    return null;
  if (!isEnglish(name) || name.length < 5 || !/[a-z]/.test(name) || /^[A-Z]{1,4}$/.test(name)) return null;
  return {
    ...base({ ...row, aliases: [] }),
    name,
    kind: 'organization',
    // The list is of February 2025, and companies are bought or fail every week.
    context: 'Company listed in the United States (2025)',
    weight: 1 / 16,
  };
};

/** The set of courts also lists what other offices publish. */
const NO_COURT = /attorney general|advisory|^opinions? of/i;

export const court: ReadRow = row => {
  const place = /^US court, (.+)$/.exec(row.description ?? '')?.[1];
  if (!place || row.label.split(' ').length < 3 || NO_COURT.test(row.label)) return null;
  return {
    ...base({ ...row, aliases: [] }),
    name: row.label.replace(/^The /, ''),
    kind: 'organization',
    context: `Court in ${place}`,
    weight: 1 / 8,
  };
};

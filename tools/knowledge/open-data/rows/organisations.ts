import { loadWords } from '../../../../modules/knowledge/packages/words.ts';
import { placeList } from '../describe.ts';
import { isBranchItem, type OpenDataRow } from '../read-open-data.ts';
import { organisationNoun, PARK } from './organisation-noun.ts';
import { base, isEnglish, type ReadRow } from './row.ts';

const words = loadWords([]);
/** Rank of a word that no list has. */
const UNKNOWN = 100;

export const organisation: ReadRow = (row, shared = new Set()) => {
  const [, type, where] = /^(.+?) in (.+)$/.exec(row.description ?? '') ?? [];
  if (!type || !where || !isEnglish(row.label) || /\/|^Regione /.test(row.label) || PARK.test(row.label))
    return null;
  const places = where.split(', ').map(place => OWN_PLACES[place] ?? place.replace(/^The (?!Hague)/, ''));
  // ROR lists a company's branches, and gives them all the company's article.
  const isBranch = isBranchItem(row);
  const id = isBranch ? '' : row.id;
  const bare = row.label.replace(LEGAL_FORM, '');
  const named = nameOf(row, shared) ?? (isDistinct(bare) && !isBranch ? { name: bare } : null);
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
    context: isBranch ? type : `${organisationNoun(type, named.name)} in ${placeList(places)}`,
    weight: named.wikipedia ? 1 / 8 : /^Q/.test(id) ? 1 / 32 : 1 / 64,
    evidence: isBranch ? [] : places.slice(0, 3),
  };
};

const LEGAL_FORM = /,? (Co\.?,? Ltd|Inc|Ltd|LLC|Corp|Limited|GmbH|AG)\.?$/;

/** Countries whose name in ROR isn't the one that our contexts use. */
const OWN_PLACES: Readonly<Record<string, string>> = { Türkiye: 'Turkey', Czechia: 'Czech Republic' };

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
const PART = /\b(School|Section|Campus|Branch|Unit|Department|Division|Laboratory|Centre for|Center for)\b/;

/** Whether a name without an article can only mean one body: it has several words, and one that no dictionary has. */
function isDistinct(label: string): boolean {
  const all = label.split(/[\s-]+/);
  return (
    all.length > 1 &&
    !/[()]/.test(label) &&
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

/** The set of courts also lists what other offices publish. */
const NO_COURT = /attorney general|advisory|^opinions? of|^decisions of/i;
/** Courts, and the boards and commissions that judge. */
const COURT =
  /\b(Courts?|Tribunals?|Judge|Judges|Judicial|Justices?|Appeals|Appellate|Bankruptcy|Multidistrict|Chancery|Circuit|Compensation Commission)\b/i;

export const court: ReadRow = row => {
  const place = /^US court, (.+)$/.exec(row.description ?? '')?.[1];
  if (!place || row.label.split(' ').length < 3 || NO_COURT.test(row.label) || !COURT.test(row.label))
    return null;
  return {
    ...base({ ...row, aliases: [] }),
    name: row.label
      .replace(/^The /, '')
      .replace(/(?<= )(The|Of|On|And|For)(?= )/g, word => word.toLowerCase())
      .replace(/(?<= )office(?= of|$)/, 'Office')
      // The context names the state.
      .replace(/, (?:Ga|Va)\.$/, ''),
    kind: 'organization',
    context: `Court in ${place}`,
    weight: 1 / 8,
  };
};

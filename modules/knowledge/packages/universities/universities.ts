import type { Compiled } from '../compiled.ts';
import { readTable } from '../read-table.ts';
import { SimilarNames } from './similar-names.ts';

/**
 * Universities and colleges with an English name. Those whose country isn't known need an article: the rest are mostly
 * former names and misspellings.
 * @param isTitle whether an English Wikipedia article has this popular title
 * @param bodies names of the bodies that other data has; here, the same bodies have other names, too
 * @param aliases of those bodies, in lower case
 */
export function universities(
  isTitle: (name: string) => boolean,
  bodies: readonly string[] = [],
  aliases: ReadonlySet<string> = new Set(),
): Compiled[] {
  const known = new SimilarNames(bodies);
  const leftOut = new Set(readTable('no-universities.tsv').map(([name]) => name!));
  const rows = readTable('universities.tsv').filter(
    ([name, country]) =>
      !leftOut.has(name!) &&
      (isTitle(name!) ||
        (country &&
          isPlausible(name!, country) &&
          !known.hasSimilar(name!) &&
          !aliases.has(name!.toLowerCase()))),
  );
  return rows
    .filter(([name]) => !SHARED.test(name!))
    .map(([name, country]) => ({
      key: `university:${name}`,
      name: name!,
      kind: 'organization',
      category: nounOf(name!),
      weight: 1 / 8,
      aliases: shorterNames(name!),
      within: country ? `iso:${country}` : undefined,
      wikipedia: isTitle(name!) ? name : undefined,
    }));
}

function nounOf(name: string): string {
  if (/universit/i.test(name)) return 'University in';
  if (/\bcollege\b/i.test(name)) return 'College in';
  return /\bpolytechnic\b/i.test(name) ? 'Polytechnic in' : 'University in';
}

/** Names that many countries have, such as "Polytechnic University". */
const SHARED =
  /^(?:(?:applied|city|college|defen[cs]e|eastern|european|free|global|health|institute|international|management|medical|medicine|metropolitan|military|national|and|of|open|polytechnic|school|sciences?|state|technical|technological|technology|university)(?: |$))+$/i;

/** Parts of a university, and lists. */
const PART = /\b(Laborator|Campus|Faculty|Department|System\b|Observatory)|,.*\bUniversit|–|\bPrivate Higher/;
/** Where most colleges of the list are schools for children. */
const SCHOOL_COLLEGES = /^(AU|GB|IE|MT|NZ|ZA)$/;
/** Words that the list misspells. */
const GENERIC =
  'agricultural agriculture college commission economics education engineering institute international management medical medicine national pedagogical polytechnic science sciences technical technological technology university'.split(
    ' ',
  );

/** Whether a name from a list that anyone may add to is that of a university. */
function isPlausible(name: string, country: string): boolean {
  if (PART.test(name) || /\.\S/.test(name)) return false;
  const isCollege = /\bcollege\b/i.test(name) && !/universit/i.test(name);
  if (isCollege && SCHOOL_COLLEGES.test(country)) return false;
  // Finland's are called universities of applied sciences since 2006.
  if (country === 'FI' && /polytechnic/i.test(name)) return false;
  return !name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => word.length > 6 && !GENERIC.includes(word) && GENERIC.some(other => isSlip(word, other)));
}

/** Whether a word differs from another one by a letter that is missing, wrong or too many. */
function isSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || other.length < 7 || word === `${other}s`) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  const longest = Math.min(word.length, other.length) - start;
  while (end < longest && word.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(word.length, other.length) - start - end <= 1;
}

/** "University of California, Irvine" is also written with "at". */
export function shorterNames(name: string): string[] {
  const campus = /^(University of [\p{L} ]+)(?:, |–)(\p{Lu}[\p{L}. ]+)$/u.exec(name);
  return campus ? [`${campus[1]} at ${campus[2]}`, `${campus[1]} ${campus[2]}`] : [];
}

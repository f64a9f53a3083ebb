import type { Compiled } from './packages/compiled.ts';
import { sharesTown } from './packages/places/shared-towns.ts';
import { ORDINARY, type Words } from './packages/words.ts';

/** How a compiled alias may be used. */
export type Verdict = 'open' | 'guarded' | 'unusable';

/**
 * Decides whether the name of a compiled entry may link on its own, only with evidence, or not at all. There are tens
 * of thousands of them, and a town called Reading mustn't turn up in every article that says "Reading".
 */
export function judgeName(one: Compiled, words: Words): Verdict {
  const verdict = judgeWords(one, words);
  return verdict === 'open' && one.sharesName ? 'guarded' : verdict;
}

function judgeWords({ name, kind, weight, key, category, within }: Compiled, words: Words): Verdict {
  const parts = name
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(/[\s-]+/);
  if (key.startsWith('title:') || kind === 'person' || key.startsWith('people:') || /^iso:..$/.test(key))
    return 'open';
  if (OFFICIAL.test(category) && (sharesTown(name, within) || isAnyCountrys(name, parts, words)))
    return 'guarded';
  if (parts.length > 3 && OFFICIAL.test(category)) return 'open';
  if (parts.length > 1 && category.startsWith('University')) return 'open';
  if (parts.length > 1) return judgePhrase(parts, kind === 'place', weight, words);
  const rank = words.rank(parts[0]!);
  if (kind === 'place') {
    if (rank === 10 && weight < 1 / 32) return 'unusable';
    if (rank <= 35 && key.startsWith('iso:')) return 'unusable';
    const isPerson = words.isPersonName(parts[0]!) && weight < 0.3;
    return rank <= 70 || isPerson || /^[A-Z]+$/.test(name) ? 'guarded' : 'open';
  }
  if (rank <= 35 && weight < 1 / 4) return 'unusable';
  if (/^[A-Z]{3}$/.test(name) && weight < 1 / 4) return 'unusable';
  return rank <= 70 || words.isPersonName(parts[0]!) || /^[A-Z]{3,4}$/.test(name) ? 'guarded' : 'open';
}

/** Bodies whose names are plain words, but so many of them that the name is distinctive. */
const OFFICIAL =
  /^(Government|Police|Fire|Ambulance|Rescue|Emergency|School|Group of schools|Public library|Parks|Conservation|Health)/;

/** Whether any country may have such an office: "Department of Livestock Services" of Bangladesh, or of Nepal. */
function isAnyCountrys(name: string, parts: readonly string[], words: Words): boolean {
  return (
    /^(?:Bureau|Department|Directorate|Ministry|Office) (?:of|for) (?!.*\b(?:of|in)\b)/.test(name) &&
    parts.every(word => words.rank(word.replace(/,$/, '')) <= ORDINARY && !words.isPersonName(word))
  );
}

function judgePhrase(parts: readonly string[], isPlace: boolean, weight: number, words: Words): Verdict {
  const looksLikePerson = parts.length === 2 && words.isGivenName(parts[0]!) && words.isPersonName(parts[1]!);
  if (looksLikePerson) return 'guarded';
  const allPlain = parts.every(word => words.rank(word) <= (isPlace ? 20 : 35));
  return allPlain && weight < 1 / 4 ? 'guarded' : 'open';
}

/** Whether an alias is safe to add: neither an ordinary word nor a personal name. */
export function isSafeAlias(alias: string, words: Words): boolean {
  const parts = alias.toLowerCase().split(/[\s-]+/);
  if (alias.length < 3) return false;
  if (parts.length > 1) return !parts.every(word => words.rank(word) <= ORDINARY);
  return words.rank(parts[0]!) === 100 && !words.isPersonName(parts[0]!);
}

import { isBreak, isPossessive, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { isVerb } from './verb-group.ts';

/** Most words before the name of an object: "the young goalkeeper". */
const MOST_BEFORE = 5;
/** Most words that `*` in a frame stands for. */
const MOST_BETWEEN = 6;

/**
 * Names that a frame's parts lead to from an index, with its wording; null if the text doesn't fit.
 * @param mayOwn whether the name may be the owner of the object proper
 * @param saysWhat whether the words that `*` stands for belong to the wording: "sent troops to"
 */
export function matchFrame(
  terms: readonly Term[],
  from: number,
  parts: readonly string[],
  mayOwn: boolean,
  saysWhat = false,
): { names: readonly number[]; wording: string; end: number } | null {
  let at = skipAsides(terms, from);
  let names: readonly number[] = [];
  const wording: string[] = [];
  for (const [number, part] of parts.entries()) {
    if (part === 'N') {
      const found = readObjects(terms, at, mayOwn, number === parts.length - 1);
      if (!found) return null;
      names = found.names;
      at = found.end;
    } else if (part === '*') {
      const target = parts[number + 1]!;
      const first = at;
      let left = MOST_BETWEEN;
      while (terms[at] && !isOneOf(terms[at], target)) {
        const term = terms[at]!;
        if (isBreak(term) || left-- === 0 || term.type === 'name' || isVerb(term, roles.isFinite))
          return null;
        at++;
      }
      if (saysWhat) wording.push(...terms.slice(first, at).map(({ lower }) => lower));
    } else {
      if (number > 0 && parts[number - 1] !== '*') at = skipAsides(terms, at);
      if (!isOneOf(terms[at], part)) return null;
      // Words after the object would come before it in the tie: "took to court Voltix".
      if (names.length === 0) wording.push(terms[at]!.lower);
      at++;
    }
  }
  return { names, wording: wording.join(' '), end: at };
}

/** Whether a term is one of the words of a frame's part, in the singular or plural. */
function isOneOf(term: Term | undefined, part: string): boolean {
  const lower = term?.lower ?? '';
  return part.split('/').some(word => word === lower || (word.length > 3 && `${word}s` === lower));
}

/** Skips "again", "on Monday" and "last week" between a verb and what belongs to it. */
function skipAsides(terms: readonly Term[], from: number): number {
  let at = from;
  for (;;) {
    const term = terms[at];
    if (term?.type !== 'word') return at;
    if (words.isTime(term.lower)) at++;
    else if (words.opensTime(term.lower) && words.isTime(terms[at + 1]?.lower ?? '')) at += 2;
    else if (words.isAdverb(term.lower) && term.lower !== 'away' && term.lower !== 'back') at++;
    else return at;
  }
}

/**
 * One or more names from an index: "Rosneft and Lukoil", "the young Max Dowman", "Apple chief Tim Cook".
 * @param mayOwn whether a name may be the owner of the object proper: "condemned Israel’s plan"
 * @param isLast whether the name ends its clause, so that no verb can follow
 */
export function readObjects(
  terms: readonly Term[],
  from: number,
  mayOwn = false,
  isLast = true,
): { names: readonly number[]; end: number } | null {
  const first = readObject(terms, from, mayOwn, isLast);
  if (first < 0) return null;
  const names = [first];
  let end = first + 1;
  while (/^(?:,|and)$/.test(terms[end]?.lower ?? '')) {
    let at = end + 1;
    if (terms[end]!.lower === ',' && terms[at]?.lower === 'and') at++;
    const next = readObject(terms, at, mayOwn, isLast);
    if (next < 0 || (isLast && isVerb(terms[next + 1], roles.isFinite))) break;
    // After a comma alone, a name may begin the next clause; a list runs up to its "and".
    if (
      terms[end]!.lower === ',' &&
      terms[at - 1]!.lower === ',' &&
      !/^(?:,|and)$/.test(terms[next + 1]?.lower ?? '')
    )
      break;
    names.push(next);
    end = next + 1;
  }
  return { names, end };
}

function readObject(terms: readonly Term[], from: number, mayOwn: boolean, isLast: boolean): number {
  let hasNoun = false;
  for (let at = from; at - from <= MOST_BEFORE; at++) {
    const term = terms[at];
    if (!term) return -1;
    if (term.type === 'name') {
      // "launched a Kickstarter" and "drives a Tesla": one of many.
      if (/^an?$/.test(terms[at - 1]?.lower ?? '') && at > from) return -1;
      const next = terms[at + 1];
      if (isPossessive(next)) {
        const owned = readOwned(terms, at + 2);
        if (owned >= 0) return owned;
        return mayOwn ? at : -1;
      }
      const titled = readTitled(terms, at + 1);
      if (titled >= 0) return titled;
      // "used his Elm training"
      if (roles.isOwner(terms[from]!.lower) && /ing$/.test(next?.lower ?? '')) return -1;
      return !isLast || mayFollow(next) ? at : -1;
    }
    if (term.type === 'mark') return -1;
    const { lower } = term;
    if (roles.isArticle(lower) || roles.isOwner(lower)) {
      if (at !== from) return -1;
      continue;
    }
    const isNoun = roles.isPerson(lower) || roles.isThing(lower);
    if (isNoun || roles.isModifier(lower) || roles.isHonorific(lower)) {
      hasNoun ||= isNoun;
      continue;
    }
    if (roles.isStop(lower) || roles.isPreposition(lower) || isVerb(term, roles.isFinite)) return -1;
    // An adjective that no list has, after an article: "the ageing Ben Roe".
    if (
      hasNoun ||
      (!term.capital && !roles.isArticle(terms[from]!.lower) && !roles.isOwner(terms[from]!.lower))
    )
      return -1;
  }
  return -1;
}

/** The name that a possessive leads to: "Palantir’s Maven", "Apple’s chief Tim Cook"; -1 if it leads to a thing. */
function readOwned(terms: readonly Term[], from: number): number {
  for (let at = from; at - from <= 3; at++) {
    const term = terms[at];
    if (term?.type === 'name') return isPossessive(terms[at + 1]) ? -1 : at;
    if (term?.type !== 'word' || !(roles.isPerson(term.lower) || roles.isModifier(term.lower))) return -1;
  }
  return -1;
}

/** The person that a title after a name leads to: "Apple chief Tim Cook". */
function readTitled(terms: readonly Term[], from: number): number {
  let hasNoun = false;
  for (let at = from; at - from <= 4; at++) {
    const term = terms[at];
    if (term?.type === 'name') return hasNoun ? at : -1;
    if (term?.type !== 'word') return -1;
    const isNoun = roles.isPerson(term.lower) || roles.isThing(term.lower);
    if (!isNoun && !roles.isModifier(term.lower)) return -1;
    hasNoun ||= isNoun;
  }
  return -1;
}

const FOLLOWERS =
  /^(?:and|or|but|to|that|who|which|whom|whose|as|than|not|if|because|when|while|where|so|too|again|twice|alone|out|off|up|down|away|back|himself|herself|itself)$/;

/** Whether a word can come right after a name that is an object: otherwise the name belongs to a longer noun. */
function mayFollow(term: Term | undefined): boolean {
  if (isBreak(term)) return true;
  const { type, lower } = term!;
  if (type !== 'word') return false;
  if (FOLLOWERS.test(lower) || roles.isPreposition(lower) || roles.isArticle(lower)) return true;
  if (words.isAdverb(lower) || words.isTime(lower) || words.opensTime(lower)) return true;
  return /^\d/.test(lower) || /ing$/.test(lower);
}

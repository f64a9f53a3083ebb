import { isBreak, isPossessive, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { isVerb } from './verb-group.ts';

/** Who does what a verb says: indices of names, or a pronoun whose name the sentence before has to tell. */
export interface Subject {
  readonly names: readonly number[];
  /** Index of the pronoun. */
  readonly pronoun: number | null;
  /** "Neither Ann nor Ben" and "not even Ann". */
  readonly isNegated: boolean;
}

/** Longest aside between a name and its verb, in terms. */
const LONGEST_ASIDE = 22;
const PRONOUNS = /^(?:he|she|it)$/;

/**
 * Finds the subject of a verb by reading to the left from it: adverbs, asides between commas and relative pronouns, then a
 * name that no preposition governs. Null if it isn't a name, or its clause doesn't say what was done.
 * @param start index of the verb group's first word
 */
export function findSubject(terms: readonly Term[], start: number): Subject | null {
  let i = skipAdverbs(terms, start - 1);
  const term = terms[i];
  if (!term) return null;
  if (term.type === 'word') {
    if (PRONOUNS.test(term.lower))
      return isStatement(terms, i) ? { names: [], pronoun: i, isNegated: false } : null;
    if (roles.isRelative(term.lower)) {
      if (terms[i - 1]?.lower === ',') i--;
      return terms[i - 1]?.type === 'name' && term.lower !== 'that' ? namesUpTo(terms, i - 1) : null;
    }
    if (/^(?:and|but|then)$/.test(term.lower)) return carriedSubject(terms, i);
    if (/^(?:administration|government)$/.test(term.lower) && terms[i - 1]?.type === 'name')
      return namesUpTo(terms, i - 1);
    return null;
  }
  if (term.type === 'name') return namesUpTo(terms, i);
  if (/^[,—–)]$/.test(term.lower)) {
    const name = beforeAside(terms, i);
    if (name >= 0) return namesUpTo(terms, name);
    // "…, then fired Ann": the comma before an adverb belongs to no aside.
    return null;
  }
  return null;
}

function skipAdverbs(terms: readonly Term[], from: number): number {
  let i = from;
  for (; i >= 0; i--) {
    const { type, lower } = terms[i]!;
    if (type !== 'word') break;
    if (words.isAdverb(lower)) continue;
    if (!words.isTime(lower) && !/^\d{4}$/.test(lower)) break;
    while (
      i > 0 &&
      terms[i - 1]!.type === 'word' &&
      (words.opensTime(terms[i - 1]!.lower) || roles.isArticle(terms[i - 1]!.lower))
    )
      i--;
  }
  return i;
}

/** The name before an aside that ends at a mark: "Ann Doe, a former minister, denied"; -1 if it isn't an aside. */
function beforeAside(terms: readonly Term[], close: number): number {
  const mark = terms[close]!.lower === ')' ? '(' : terms[close]!.lower;
  for (let open = close - 1; open > 0 && close - open <= LONGEST_ASIDE; open--) {
    const { type, lower } = terms[open]!;
    if (type !== 'mark' || isPossessive(terms[open])) continue;
    if (lower !== mark) {
      if (/^[.;:“”"!?]$/.test(lower)) return -1;
      continue;
    }
    if (terms[open - 1]?.type !== 'name') continue;
    const first = terms[open + 1]!;
    const inside = terms.slice(open + 1, close);
    const isRelative =
      roles.isRelative(first.lower) ||
      roles.isReducedRelative(first.lower) ||
      /ing$/.test(first.lower) ||
      terms[open + 2]?.lower === 'by';
    if (isRelative || !inside.some(term => isVerb(term, roles.isFinite))) return open - 1;
    return -1;
  }
  return -1;
}

/** The subject of the clause before "and", if nobody else comes between: "Ann thanked Ben and criticised Cid". */
function carriedSubject(terms: readonly Term[], and: number): Subject | null {
  for (let i = 0; i < and; i++) {
    const { type } = terms[i]!;
    if (type !== 'name') continue;
    const next = skipForward(terms, i + 1);
    if (!isVerb(terms[next], roles.isFinite)) continue;
    const subject = namesUpTo(terms, i);
    if (!subject) continue;
    // Another subject, or a clause inside, makes it unclear whose verb this is.
    const between = terms.slice(next, and);
    const opens = between.some(({ type, lower }) => type === 'word' && OPENERS.test(lower));
    const second = between.some((term, k) => term.type === 'name' && isVerb(between[k + 1], roles.isFinite));
    const pronoun = between.some(
      (term, k) => /^(?:he|she|it|they|we|i|you)$/.test(term.lower) && isVerb(between[k + 1], roles.isFinite),
    );
    return opens || second || pronoun ? null : subject;
  }
  return null;
}
const OPENERS = /^(?:that|which|who|whom|because|although|though|if|when|while|where|whether|says|said)$/;

function skipForward(terms: readonly Term[], from: number): number {
  let i = from;
  while (terms[i]?.type === 'word' && words.isAdverb(terms[i]!.lower)) i++;
  return i;
}

/** The name at an index and those joined with it, if they are the subject of a statement. */
function namesUpTo(terms: readonly Term[], last: number): Subject | null {
  if (isPossessive(terms[last + 1])) return null;
  const names = [last];
  let i = beforeTitle(terms, last);
  let isNegated = false;
  while (i > 0 && (/^(?:and|nor|or)$/.test(terms[i]!.lower) || terms[i]!.lower === ',')) {
    const joint = terms[i]!.lower;
    let left = i - 1;
    if (terms[left]?.lower === ',' && joint !== ',') left--;
    if (terms[left]?.type !== 'name' || (joint === ',' && names.length === 1)) break;
    const before = beforeTitle(terms, left);
    const border = terms[before];
    if (border?.type === 'word' && isVerb(border, roles.isFinite))
      return isStatement(terms, i) ? { names: [last], pronoun: null, isNegated: false } : null;
    if (joint === 'or') return null;
    if (joint === 'nor') isNegated = true;
    names.unshift(left);
    i = before;
  }
  if (terms[i]?.lower === 'neither') {
    isNegated = true;
    i--;
  }
  if (terms[i]?.lower === 'both') i--;
  return isStatement(terms, i + 1) ? { names, pronoun: null, isNegated } : null;
}

/** Index before the title and article of a name. */
function beforeTitle(terms: readonly Term[], name: number): number {
  let i = name - 1;
  for (; i >= 0; i--) {
    const { type, lower, capital } = terms[i]!;
    if (isPossessive(terms[i]) && terms[i - 1]?.type === 'name') {
      // "Ukraine’s Volodymyr Zelensky", "Apple’s chief Tim Cook".
      i--;
      continue;
    }
    if (type === 'name') {
      // "US President Donald Trump", but not two names side by side.
      if (i === name - 1) break;
      continue;
    }
    if (type === 'mark') break;
    const isPart =
      roles.isPerson(lower) || roles.isThing(lower) || roles.isModifier(lower) || roles.isHonorific(lower);
    if (isPart) continue;
    if (roles.isArticle(lower)) return i - 1;
    if (
      capital &&
      i > 0 &&
      !words.isTime(lower) &&
      !isVerb(terms[i], roles.isFinite) &&
      !roles.isStop(lower) &&
      !roles.isPreposition(lower)
    )
      continue;
    break;
  }
  return i;
}

/** Whether what starts at an index is the subject of a clause that says what was done. */
function isStatement(terms: readonly Term[], first: number): boolean {
  let i = first - 1;
  if (i < 0 || isBreak(terms[i])) return !isConditional(terms, i);
  // "Later in the day he fired Ann", "On Monday Ann left".
  const time = skipAdverbs(terms, i);
  if (time !== i) i = time;
  if (i < 0 || isBreak(terms[i])) return !isConditional(terms, i);
  const { type, lower } = terms[i]!;
  if (type === 'name') return false;
  if (words.isCondition(lower) || roles.isArticle(lower)) return false;
  if (lower === 'that') {
    const before = terms[i - 1]?.lower ?? '';
    if (terms[i - 1]?.type !== 'word' && terms[i - 1]?.type !== 'name') return false;
    if (words.isUnsureNoun(before) || isUnsureVerb(before)) return false;
    // "told the BBC that Ann had left", but not "the Ford that Ann had left".
    return (
      terms[i - 1]?.type !== 'name' || terms.slice(Math.max(0, i - 5), i).some(term => TOLD.test(term.lower))
    );
  }
  if (roles.isPreposition(lower))
    return /^(?:after|before|since|until)$/.test(lower) ? lower !== 'before' : false;
  if (/^(?:and|but|while|as|because|although|though|when|where|which|whom|so|then)$/.test(lower))
    return !isConditional(terms, i);
  if (isUnsureVerb(lower)) return false;
  return isVerb(terms[i], roles.isFinite)
    ? /^(?:said|says|told|added|noted|reported|announced|confirmed|wrote)$/.test(lower)
    : false;
}

const TOLD = /^(?:told|tells|assured|informed|reminded)$/;

/** Whether the clause before a mark or conjunction is a condition or a claim that this one belongs to. */
function isConditional(terms: readonly Term[], before: number): boolean {
  for (let i = before; i >= 0; i--) {
    const { type, lower } = terms[i]!;
    if (type === 'mark' && /^[.;:!?”"]$/.test(lower)) return false;
    if (type === 'word' && /^(?:if|unless|whether)$/.test(lower)) return true;
  }
  return false;
}

function isUnsureVerb(word: string): boolean {
  return words.forms(word).some(({ lemma }) => words.isUnsure(lemma));
}

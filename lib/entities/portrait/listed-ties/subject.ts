import { isBreak, type Term } from '../terms.ts';
import type { Phrase } from './phrases.ts';
import type { Predicate } from './predicate.ts';
import { isFiniteVerb, skipBack, type TieWords } from './words.ts';

/** Who does what a verb says: indices of names, or of a pronoun. */
export interface Subject {
  readonly names: readonly number[];
}

/** Longest aside between a name and its verb, in terms. */
const LONGEST_ASIDE = 22;

/**
 * Finds the subject of a verb to its left: a name that no preposition governs, in a clause that says what happened.
 * @param carried the verb before and its subject: in "A criticó a B y elogió a C" both verbs have the same
 */
export function findSubject(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  predicate: Predicate,
  carried: { predicate: Predicate; subject: Subject } | null,
  words: TieWords,
): Subject | null {
  const { ties, roles } = words;
  const last = skipBack(terms, predicate.start - 1, words);
  const term = terms[last];
  if (!term) return null;
  const endingAt = (limit: number): Phrase | undefined => phrases.find(phrase => phrase.limit === limit);
  const direct = endingAt(last + 1);
  if (direct) return isSubject(terms, direct, words) ? { names: direct.names } : null;
  if (ties.pronouns.has(term.lower)) return isStatement(terms, last, words) ? { names: [last] } : null;
  if (ties.relatives.has(term.lower)) {
    const antecedent = terms[last - 1]?.lower === ',' ? endingAt(last - 1) : undefined;
    // "el jefe de Ford, que…" and "vive en París, que…" mean something else.
    if (!antecedent || roles.of.has(terms[antecedent.start]!.lower) || antecedent.names.length > 1)
      return null;
    return terms[antecedent.names[0]!]!.name!.kind === 'place' ? null : { names: antecedent.names };
  }
  if (roles.and.has(term.lower)) return carriedSubject(terms, phrases, last, carried, words);
  if (/^[,—–)]$/.test(term.lower)) {
    const phrase = beforeAside(terms, phrases, last, words);
    return phrase && isSubject(terms, phrase, words) ? { names: phrase.names } : null;
  }
  return null;
}

function isSubject(terms: readonly Term[], phrase: Phrase, words: TieWords): boolean {
  return !phrase.preposition && isStatement(terms, phrase.start, words);
}

/** The phrase before an aside that ends at a mark: "A, presidente de B, criticó". */
function beforeAside(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  close: number,
  words: TieWords,
): Phrase | null {
  const mark = terms[close]!.lower === ')' ? '(' : terms[close]!.lower;
  for (let open = close - 1; open > 0 && close - open <= LONGEST_ASIDE; open--) {
    const { type, lower } = terms[open]!;
    if (type !== 'mark') continue;
    if (lower !== mark) {
      if (/^[.;:“”"«»!?]$/.test(lower)) return null;
      continue;
    }
    const phrase = phrases.find(({ limit }) => limit === open);
    if (!phrase) continue;
    const inside = terms.slice(open + 1, close);
    const isRelative = words.ties.relatives.has(inside[0]?.lower ?? '');
    return isRelative || !inside.some(term => isFiniteVerb(term, words)) ? phrase : null;
  }
  return null;
}

/** The subject of the verb before "and", if nothing between them opens another clause. */
function carriedSubject(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  and: number,
  carried: { predicate: Predicate; subject: Subject } | null,
  words: TieWords,
): Subject | null {
  if (!carried || carried.predicate.limit > and || carried.predicate.isPassive) return null;
  const between = terms.slice(carried.predicate.limit, and);
  const opens = between.some(
    term =>
      /^[;:“”"«»—–(]$/.test(term.lower) ||
      words.ties.complementisers.has(term.lower) ||
      words.ties.relatives.has(term.lower) ||
      (words.ties.openers.has(term.lower) && !words.roles.and.has(term.lower)),
  );
  // A name without a preposition after a comma may be another subject.
  const other = phrases.some(
    ({ start, preposition }) =>
      start >= carried.predicate.limit && start < and && !preposition && terms[start - 1]?.lower === ',',
  );
  return opens || other ? null : carried.subject;
}

/** Whether what starts at an index is the subject of a clause that says what happened. */
export function isStatement(terms: readonly Term[], first: number, words: TieWords): boolean {
  const { ties, roles } = words;
  let at = skipBack(terms, first - 1, words);
  // "En París, Macron…" has a comma; "En París Macron…" doesn't.
  if (terms[at]?.name?.kind === 'place' && at === 1 && ties.prepositions.has(terms[0]!.lower)) at = -1;
  if (at < 0 || isBreak(terms[at])) return !isConditional(terms, at, words);
  const { lower, type } = terms[at]!;
  if (type !== 'word') return false;
  if (ties.complementisers.has(lower))
    return isReported(terms, at, words) && !isConditional(terms, at, words);
  if (ties.conditions.has(lower)) return false;
  if (roles.and.has(lower) || ties.openers.has(lower)) return !isConditional(terms, at, words);
  return false;
}

/** "dijo ayer a la BBC que": a verb of speech before "that", and nothing that doubts it. */
function isReported(terms: readonly Term[], that: number, { ties, roles }: TieWords): boolean {
  let isSaid = false;
  for (let at = that - 1; at >= 0 && !(terms[at]!.type === 'mark' && terms[at]!.lower !== ','); at--) {
    const { lower } = terms[at]!;
    if (ties.unsure.has(lower) || (isSaid === false && ties.negations.has(lower))) return false;
    if (ties.complementisers.has(lower)) break;
    if (roles.speech.has(lower)) isSaid = true;
  }
  return isSaid;
}

/** Whether the sentence up to an index has a condition that the clause depends on. */
export function isConditional(terms: readonly Term[], before: number, { ties }: TieWords): boolean {
  for (let at = before; at >= 0; at--) {
    const { type, lower } = terms[at]!;
    if (type === 'mark' && /^[.;:!?”"»]$/.test(lower)) return false;
    // "Se" is a condition only at the beginning of its clause.
    if (
      type === 'word' &&
      ties.conditions.has(lower) &&
      (at === 0 || isBreak(terms[at - 1]) || ties.openers.has(terms[at - 1]!.lower))
    )
      return true;
  }
  return false;
}

import type { Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';

/** Verbs for what is done to people and groups of any kind: "critics of Voltix, led by Ada". */
const LEADS = new Set('lead head chair run direct manage oversee spearhead'.split(' '));

/** Most words between a preposition and the name: "on the ageing Voltix". */
const MOST_BEFORE = 3;

/**
 * What a clause after a name describes: the name, or the noun that the name belongs to. In "the committee on Voltix, led by
 * Ada", Ada leads the committee.
 * @param lemma the verb of the clause
 * @returns the index of a name; -1 if the noun isn’t a name
 */
export function describedBy(terms: readonly Term[], name: number, lemma: string): number {
  let at = name - 1;
  while (name - at <= MOST_BEFORE && isBeforeName(terms[at])) at--;
  if (terms[at]?.lower === 'and' && isOneOfMany(terms, at)) return -1;
  const [noun, preposition] = [terms[at - 1], terms[at]];
  if (preposition?.type !== 'word' || !roles.isPreposition(preposition.lower) || !noun) return name;
  const isOwned = /^(?:of|on|for)$/.test(preposition.lower);
  // "In Voltix of Norway", both are names: the first is the whole.
  if (noun.type === 'name') return isOwned && words.fits(lemma, noun.name!.kind) ? at - 1 : name;
  if (noun.type !== 'word' || isDoing(noun.lower)) return name;
  return (roles.isThing(noun.lower) && isOwned) || LEADS.has(lemma) ? -1 : name;
}

/** Whether a name after "and" shares a preposition with the one before: "the talks between Norway and Voltix". */
function isOneOfMany(terms: readonly Term[], and: number): boolean {
  let at = and - 1;
  if (terms[at]?.type !== 'name') return false;
  while (
    at > 0 &&
    (terms[at]!.type === 'name' || roles.isArticle(terms[at]!.lower) || terms[at]!.lower === ',')
  )
    at--;
  return terms[at]!.type === 'word' && roles.isPreposition(terms[at]!.lower);
}

function isBeforeName(term: Term | undefined): boolean {
  return (
    term?.type === 'word' && (roles.isArticle(term.lower) || !isDoing(term.lower) || /ing$/.test(term.lower))
  );
}

/** Whether a word is a verb, adverb or small word, so that the preposition after it isn't a noun's: "relied on Voltix". */
function isDoing(word: string): boolean {
  return (
    (words.forms(word).length > 0 && !roles.isThing(word)) ||
    /(?:ed|ing|ly)$/.test(word) ||
    [roles.isPreposition, roles.isArticle, roles.isStop, words.isAdverb, words.isTime].some(is => is(word))
  );
}

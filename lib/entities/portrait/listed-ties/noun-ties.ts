import { findHeadFirstRole } from '../head-first-roles.ts';
import type { Term } from '../terms.ts';
import type { SentenceTie } from '../ties/sentence-tie.ts';
import type { Phrase } from './phrases.ts';
import { isConditional } from './subject.ts';
import { isBodyNoun, isPersonNoun, type TieWords } from './words.ts';

/** Farthest that a noun may be from its "between", in terms. */
const TO_BETWEEN = 3;

/** "La reunión entre Lula y Petro": the two names after "between", by the noun before it. */
export function betweenTies(
  terms: readonly Term[],
  phrases: readonly Phrase[],
  words: TieWords,
): SentenceTie[] {
  const { ties } = words;
  return phrases.flatMap(({ start, names }) => {
    if (ties.prepositions.get(terms[start]!.lower) !== ties.between || names.length !== 2) return [];
    // "Una reunión … fue cancelada": what undoes it may come later.
    if (terms.some(({ lower }) => ties.negations.has(lower) || ties.unsure.has(lower))) return [];
    if (isConditional(terms, start, words)) return [];
    for (let at = start - 1; at >= 0 && at >= start - TO_BETWEEN; at--) {
      const verb = ties.betweenNouns.get(terms[at]!.lower);
      if (verb) return [{ from: names[0]!, to: names[1]!, verb, isNegated: false }];
      if (terms[at]!.type !== 'word') return [];
    }
    return [];
  });
}

/** Ties in what a sentence says a name is: "el presidente de Repsol, Antonio Brufau", "SAP-Chef Klein". */
export function roleTies(terms: readonly Term[], words: TieWords): SentenceTie[] {
  return terms.flatMap(({ type }, at) => (type === 'name' ? tiesOfRole(terms, at, words) : []));
}

function tiesOfRole(terms: readonly Term[], at: number, words: TieWords): SentenceTie[] {
  const { ties, roles } = words;
  const isPerson = terms[at]!.name!.kind === 'person';
  const role = findHeadFirstRole(terms, at, roles, noun =>
    isPerson ? isPersonNoun(noun, words) : isBodyNoun(noun, words),
  );
  if (!role) return [];
  const first = terms.findIndex(({ start }) => start >= role.start);
  const head = terms.findIndex(({ start, lower }) => start >= role.start && lower === role.head);
  const to = bodyOf(terms, head, role.end, words);
  if (to < 0 || to === at) return [];
  const before = terms.slice(Math.max(0, first - 1), head).map(({ lower }) => lower);
  if (before.some(word => ties.lesser.has(word))) return [];
  const found = verbOf(role.head, words);
  if (!found) return [];
  const isFormer = found.isFormer || before.some(word => ties.former.has(word));
  const verb = isFormer ? found.then : found.now;
  const next = terms[head + 1]?.lower ?? '';
  if (!verb || ties.lesser.has(next) || roles.modifiers.has(next)) return [];
  return [{ from: at, to, verb, isNegated: false }];
}

/** The name that a description belongs to: after "of", or joined to its noun by a hyphen. */
function bodyOf(terms: readonly Term[], head: number, end: number, { ties, roles }: TieWords): number {
  if (terms[head - 1]?.lower === '-' && terms[head - 2]?.type === 'name') return head - 2;
  const of = head + 1;
  if (!roles.of.has(terms[of]?.lower ?? '')) return -1;
  const name = roles.articles.has(terms[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  const term = terms[name];
  if (term?.type !== 'name' || term.end > end || term.name!.kind === 'person') return -1;
  return ties.prepositions.has(terms[name + 1]?.lower ?? '') && terms[name + 2]?.type === 'name' ? -1 : name;
}

function verbOf(noun: string, { ties }: TieWords) {
  const word = noun.slice(noun.lastIndexOf('-') + 1);
  const known = ties.roleVerbs.get(word);
  if (known) return { ...known, isFormer: /^ex-/.test(noun) };
  const past = /^ex/.test(word) ? ties.roleVerbs.get(word.slice(2)) : undefined;
  return past ? { ...past, isFormer: true } : null;
}

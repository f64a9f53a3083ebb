import type { FormRow } from '../../../text/languages/ties/conjugate.ts';
import { singularKey, type TieLists } from '../../../text/languages/ties/tie-lists.ts';
import type { Term } from '../terms.ts';
import { isAdverb, isTime, joined, type TieWords } from './words.ts';

/** What a clause says is done: a verb with what belongs to it. */
export interface Predicate {
  readonly lemma: string;
  /** Index of the first word, auxiliaries and pronouns included. */
  readonly start: number;
  /** Index after the verb and the negation that follows it. */
  readonly limit: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  readonly isReflexive: boolean;
  /** A pronoun is the object: "la criticó". */
  readonly hasObject: boolean;
  /** As a tie shows it for one subject: "no ha criticado". */
  readonly wording: string;
}

/** Reads the verb at an index, leftwards from the word that carries the meaning; null if it says nothing that happened. */
export function readPredicate(
  terms: readonly Term[],
  at: number,
  form: FormRow,
  words: TieWords,
): Predicate | null {
  const left = readLeft(terms, at, words);
  // "Ne soutient pas": what follows a verb doesn't deny it unless something before it does.
  const right = left.isNegated ? readRight(terms, at + 1, words) : { negations: [], limit: at + 1 };
  const isReflexive = left.isReflexive || form.isReflexive;
  const isNegated = left.isNegated || right.negations.length > 0;
  const base = {
    lemma: form.lemma,
    start: left.start,
    limit: right.limit,
    isNegated,
    isReflexive,
    hasObject: left.hasObject,
  };
  const active = (singular: string): Predicate => ({
    ...base,
    isPassive: false,
    wording: joined([...left.words, singular, ...right.negations]),
  });
  const [nearest, next] = left.auxiliaries;
  switch (form.tense) {
    case 'participle':
      if (nearest === 'have' || (nearest === 'be' && isReflexive)) return active(form.singular);
      if (nearest === 'be' || nearest === 'willBe' || (nearest === 'been' && next))
        return { ...base, isPassive: true, wording: toldOf(form.lemma, tenseOf(left.nearest, words), words) };
      return null;
    case 'gerund':
      return nearest === 'progressive' ? active(form.singular) : null;
    case 'infinitive':
      return nearest
        ? null
        : readControl(
            terms,
            left.start - 1,
            { ...base, isPassive: false, wording: active(form.singular).wording },
            words,
          );
    default:
      return nearest ? null : active(form.singular);
  }
}

/** The tense of a passive, by its auxiliary: "es criticado" is present. */
function tenseOf(auxiliary: string, { ties }: TieWords): 'present' | 'past' | 'future' {
  if ([...ties.willBe.values()].includes(auxiliary)) return 'future';
  return [...ties.be.values()][0] === auxiliary ? 'present' : 'past';
}

type Auxiliary = 'have' | 'be' | 'willBe' | 'progressive' | 'been';

function readLeft(terms: readonly Term[], verb: number, { ties, roles }: TieWords) {
  const words: string[] = [];
  const auxiliaries: Auxiliary[] = [];
  let nearest = '';
  let [start, isNegated, isReflexive, hasObject] = [verb, false, false, false];
  for (let at = verb - 1; at >= 0; at--) {
    const term = terms[at]!;
    if (term.type !== 'word') break;
    const { lower } = term;
    const aux = auxiliaryOf(lower, { ties, roles });
    if (ties.negations.has(lower)) isNegated = true;
    else if (ties.reflexives.has(lower)) isReflexive = true;
    else if (aux) {
      auxiliaries.push(aux.kind);
      nearest ||= aux.singular;
    } else if (ties.objectClitics.has(lower)) {
      // "La" and "l’" are articles as well; next to a verb, they are pronouns.
      hasObject = true;
      start = at;
      continue;
    } else if (isAdverb(term, { ties, roles })) continue;
    else break;
    words.unshift(aux?.singular ?? lower);
    start = at;
  }
  return { words: elided(words, ties), auxiliaries, nearest, start, isNegated, isReflexive, hasObject };
}

/** "S'est" for "se sont": a vowel may follow now. */
function elided(words: readonly string[], { reflexives, negations }: TieLists): string[] {
  return words.map((word, at) => {
    const short = word.replace(/e$/, "'");
    const isVowel = /^[aeéèêiouy]/.test(words[at + 1] ?? '');
    return isVowel && (reflexives.has(short) || negations.has(short)) ? short : word;
  });
}

function auxiliaryOf(lower: string, { ties }: TieWords): { kind: Auxiliary; singular: string } | null {
  for (const kind of ['have', 'be', 'willBe', 'progressive'] as const) {
    const singular = ties[kind].get(lower);
    if (singular) return { kind, singular };
  }
  return ties.been.has(lower) ? { kind: 'been', singular: lower } : null;
}

/** A negation after the verb: "ne soutient pas". */
function readRight(terms: readonly Term[], from: number, words: TieWords) {
  const negations: string[] = [];
  let limit = from;
  while (terms[limit] && words.ties.negations.has(terms[limit]!.lower)) negations.push(terms[limit++]!.lower);
  return { negations, limit };
}

/** "amenaza con demandar": what is meant, and by which verb; `at` is the index before the infinitive. */
function readControl(
  terms: readonly Term[],
  last: number,
  group: Predicate,
  words: TieWords,
): Predicate | null {
  const { ties } = words;
  let at = last;
  let preposition = '';
  const before = terms[at]?.lower ?? '';
  if (ties.prepositions.has(before) && !(ties.forms.get(before) ?? []).length) {
    preposition = ties.prepositions.get(before)!;
    at--;
  }
  while (at > 0 && (isAdverb(terms[at]!, words) || isTime(terms[at]!, words))) at--;
  const term = terms[at];
  if (term?.type !== 'word') return null;
  for (const form of ties.forms.get(term.lower) ?? []) {
    const control = ties.controls.get(form.lemma);
    if (!control?.prepositions.has(preposition) || form.tense === 'infinitive') continue;
    const own = readPredicate(terms, at, form, words);
    if (!own || own.isPassive) continue;
    return {
      ...group,
      start: own.start,
      // "se niega a": the pronoun belongs to the first verb.
      isNegated: own.isNegated !== control.isRefusal,
      wording: joined([own.wording, preposition && terms[last]!.lower, group.wording]),
    };
  }
  return null;
}

/** A verb in the active for one subject: "criticó", "a critiqué". */
export function toldOf(lemma: string, tense: 'present' | 'past' | 'future', { ties }: TieWords): string {
  const find = (wanted: FormRow['tense']): string | undefined =>
    ties.singulars.get(singularKey(lemma, wanted));
  if (tense !== 'past') return find(tense) ?? find('present') ?? lemma;
  const [have] = ties.have.values();
  const past = ties.tellsInPerfect ? undefined : find('past');
  return past ?? `${have} ${find('participle')}`;
}

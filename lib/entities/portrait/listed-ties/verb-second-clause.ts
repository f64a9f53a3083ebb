import type { FormRow } from '../../../text/languages/ties/conjugate.ts';
import type { Term } from '../terms.ts';
import { toldOf } from './predicate.ts';
import type { Segment } from './segments.ts';
import type { TieWords } from './words.ts';

/** The verb of a clause whose finite part is second or last: "hat … kritisiert", "griff … an", "treffen will". */
export interface Clause {
  readonly lemma: string;
  /** Index of the finite part. */
  readonly finite: number;
  readonly isFinal: boolean;
  readonly isPassive: boolean;
  /** A perfect with "be": its verb takes no object without a preposition. */
  readonly isMotion: boolean;
  /** The finite part as shown, for one subject. */
  readonly verb: string;
  /** What a tie shows after the object. */
  readonly tail: readonly string[];
  /** In reported speech: "habe". */
  readonly isReported: boolean;
}

const FINITE: readonly FormRow['tense'][] = ['present', 'past', 'imperfect', 'future'];

/** A clause with its verb second. @param finite index of what may be its finite part */
export function mainClause(
  terms: readonly Term[],
  { limit }: Segment,
  finite: number,
  words: TieWords,
): Clause | null {
  const last = terms[limit - 1]!.lower;
  for (const form of formsAt(terms, finite, words)) {
    if (!FINITE.includes(form.tense)) continue;
    // "Lud … ein" and "traf … ein": a particle at the end belongs to the verb.
    if (form.particle ? last !== form.particle : words.ties.particles.has(last) && limit - 1 > finite)
      continue;
    if (words.ties.frames.has(form.lemma))
      return clauseOf(form.lemma, finite, { verb: form.singular, tail: particleOf(form.lemma) });
  }
  return withAuxiliary(terms, finite, limit - 1, words, false);
}

/** A clause with its verb last. */
export function finalClause(
  terms: readonly Term[],
  { start, limit }: Segment,
  words: TieWords,
): Clause | null {
  const finite = limit - 1;
  if (finite <= start) return null;
  for (const form of formsAt(terms, finite, words)) {
    if (!FINITE.includes(form.tense) || form.particle || !words.ties.frames.has(form.lemma)) continue;
    // "hat kritisiert" with its auxiliary in front isn't such a clause.
    const tail = particleOf(form.lemma);
    return { ...clauseOf(form.lemma, finite, { verb: form.singular, tail }), isFinal: true };
  }
  return withAuxiliary(terms, finite, finite - 1, words, true);
}

/** "zu verklagen", "anzugreifen": the infinitive that ends a segment; null if it doesn't. */
export function toInfinitive(terms: readonly Term[], { limit }: Segment, words: TieWords): FormRow | null {
  const last = terms[limit - 1]!;
  const hasTo = terms[limit - 2]?.lower === words.ties.infinitiveMark;
  return (
    formsAt(terms, limit - 1, words).find(
      ({ tense, lemma, word }) =>
        tense === 'infinitive' &&
        words.ties.frames.has(lemma) &&
        (lemma.includes('+') ? word !== lemma.replace('+', '') : hasTo) &&
        word === last.lower,
    ) ?? null
  );
}

function withAuxiliary(
  terms: readonly Term[],
  finite: number,
  last: number,
  words: TieWords,
  isFinal: boolean,
): Clause | null {
  const { ties } = words;
  const { lower } = terms[finite]!;
  const isDone = ties.been.has(terms[last]?.lower ?? '');
  const main = formsAt(terms, isDone ? last - 1 : last, words).filter(({ lemma }) => ties.frames.has(lemma));
  if ((isDone ? last - 1 : last) === finite) return null;
  const participle = main.find(({ tense }) => tense === 'participle');
  const infinitive = main.find(({ tense }) => tense === 'infinitive');
  const told = (lemma: string, tense: 'present' | 'past') => ({
    verb: toldOf(lemma, tense, words),
    tail: particleOf(lemma),
  });
  const base = (clause: Clause): Clause => ({ ...clause, isFinal, isReported: ties.reported.has(lower) });
  if (ties.have.has(lower))
    return participle && !isDone
      ? base(clauseOf(participle.lemma, finite, told(participle.lemma, 'past')))
      : null;
  const be = ties.be.get(lower);
  if (be) {
    const becomes = ties.becomes.has(be);
    if (participle && (becomes || isDone)) {
      const isNow = becomes && [...ties.be.values()][0] === be;
      const clause = clauseOf(participle.lemma, finite, told(participle.lemma, isNow ? 'present' : 'past'));
      return base({ ...clause, isPassive: true });
    }
    if (participle && !becomes)
      return base({ ...clauseOf(participle.lemma, finite, told(participle.lemma, 'past')), isMotion: true });
    if (infinitive && becomes)
      return base(clauseOf(infinitive.lemma, finite, { verb: be, tail: [infinitive.singular] }));
    return null;
  }
  for (const form of formsAt(terms, finite, words)) {
    const control = ties.controls.get(form.lemma);
    if (!infinitive || !control?.prepositions.has('') || !FINITE.includes(form.tense)) continue;
    return base(clauseOf(infinitive.lemma, finite, { verb: form.singular, tail: [infinitive.singular] }));
  }
  return null;
}

function clauseOf(lemma: string, finite: number, told: Pick<Clause, 'verb' | 'tail'>): Clause {
  return { lemma, finite, isFinal: false, isPassive: false, isMotion: false, isReported: false, ...told };
}

function particleOf(lemma: string): string[] {
  return lemma.includes('+') ? [lemma.split('+')[0]!] : [];
}

function formsAt(terms: readonly Term[], at: number, { ties }: TieWords): readonly FormRow[] {
  const term = terms[at];
  return term?.type === 'word' && !term.capital ? (ties.forms.get(term.lower) ?? []) : [];
}

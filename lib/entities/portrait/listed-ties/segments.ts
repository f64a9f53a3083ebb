import { isBreak, type Term } from '../terms.ts';
import type { Phrase } from './phrases.ts';
import { isFiniteVerb, type TieWords } from './words.ts';

/** Part of a sentence between marks, or after an "and" that opens a clause. */
export interface Segment {
  /** Index of the first term after conjunctions that only join. */
  readonly start: number;
  readonly limit: number;
  /** Whether an "and" opens it, so that it may share the subject before it. */
  readonly isJoined: boolean;
  /** Whether a full stop, colon or quotation mark is before it. */
  readonly isFresh: boolean;
}

/** Splits a sentence for languages whose clauses keep their verb second or last. */
export function readSegments(terms: readonly Term[], phrases: readonly Phrase[], words: TieWords): Segment[] {
  const segments: Segment[] = [];
  const isInPhrase = (at: number): boolean => phrases.some(({ start, limit }) => at >= start && at < limit);
  let isFresh = true;
  let start = 0;
  for (let at = 0; at <= terms.length; at++) {
    const term = terms[at];
    if (term && (!isBreak(term) || /^[-‐‑/]$/.test(term.lower) || isScore(terms, at) || isInPhrase(at)))
      continue;
    if (at > start)
      segments.push(...splitJoined(terms, { start, limit: at, isJoined: false, isFresh }, phrases, words));
    isFresh = term !== undefined && /^[.;:„“”"«»!?]$/.test(term.lower);
    start = at + 1;
  }
  return segments;
}

/** Splits at an "and" with a verb on both sides. */
function splitJoined(
  terms: readonly Term[],
  segment: Segment,
  phrases: readonly Phrase[],
  words: TieWords,
): Segment[] {
  const { start, limit } = segment;
  const { roles } = words;
  if (roles.and.has(terms[start]!.lower)) return [{ ...segment, start: start + 1, isJoined: true }];
  const hasVerb = (from: number, to: number): boolean =>
    terms.slice(from, to).some(term => isFiniteVerb(term, words));
  for (let at = start + 1; at < limit - 1; at++) {
    const isInside = phrases.some(phrase => at >= phrase.start && at < phrase.limit);
    if (!roles.and.has(terms[at]!.lower) || isInside || !hasVerb(start, at) || !hasVerb(at, limit)) continue;
    return [
      { ...segment, limit: at },
      ...splitJoined(terms, { start: at + 1, limit, isJoined: true, isFresh: false }, phrases, words),
    ].filter(({ start, limit }) => start < limit);
  }
  return [segment];
}

/** The colon of "2:1". */
function isScore(terms: readonly Term[], at: number): boolean {
  const isNumber = (term: Term | undefined): boolean => /^\d{1,3}$/.test(term?.lower ?? '');
  return terms[at]!.lower === ':' && isNumber(terms[at - 1]) && isNumber(terms[at + 1]);
}

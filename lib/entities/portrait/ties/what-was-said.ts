import type { Span } from '../../../model/article.ts';
import { isBreak, type Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { isVerb } from './verb-group.ts';

/** More would be the sentence itself. Terms, with the "to" or "that". */
const MOST_TERMS = 10;
/** A verb alone is enough: "to leave". */
const LEAST_TERMS = 2;
/** What comes after these is another matter, or when. */
const ENDS = new Set(
  'and or but that which who whom whose because while when where if unless before after until by as than so saying'.split(
    ' ',
  ),
);

/** After these, what is said comes later. */
const DEFERS = new Set(
  'although though while if when because since unless contrary despite in on at after before by'.split(' '),
);

/**
 * What one told or asked the other: "to drop two clauses", "that Ghent will pay". Null if the sentence continues in another
 * way, or if the words can't be cut anywhere.
 * @param from index of the term after the listener
 */
export function whatWasSaid(terms: readonly Term[], from: number): Span | null {
  const opener = terms[from];
  if (opener?.lower !== 'to' && opener?.lower !== 'that') return null;
  const first = terms[from + 1];
  if (!first || first.type === 'mark') return null;
  // "that although Ben was late, he…"
  if (opener.lower === 'that' && DEFERS.has(first.lower)) return null;
  // "told Ben to his face", "asked Ben to the ball"
  if (opener.lower === 'to' && !isInfinitive(first)) return null;
  const limit = Math.min(terms.length, from + MOST_TERMS + 1);
  let end = from + LEAST_TERMS;
  let lastPhrase = -1;
  while (end < limit && !isEnd(terms[end]!)) {
    if (roles.isPreposition(terms[end]!.lower) && end - from > LEAST_TERMS) lastPhrase = end;
    end++;
  }
  if (end === limit && limit < terms.length) end = lastPhrase;
  while (end > from && roles.isPreposition(terms[end - 1]!.lower)) end--;
  // "that she | and Ben had left"
  const isClause = opener.lower === 'to' || terms.slice(from, end).some(term => isVerb(term, roles.isFinite));
  return end - from < LEAST_TERMS || !isClause ? null : { start: opener.start, end: terms[end - 1]!.end };
}

function isInfinitive({ type, capital, lower }: Term): boolean {
  return (
    type === 'word' &&
    !capital &&
    !roles.isArticle(lower) &&
    !roles.isOwner(lower) &&
    !roles.isPreposition(lower) &&
    !roles.isNumber(lower) &&
    !words.isTime(lower)
  );
}

function isEnd(term: Term): boolean {
  return isBreak(term) || ENDS.has(term.lower);
}

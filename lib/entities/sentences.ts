import type { Span } from '../model/article.ts';
import { Shape, type Tokens } from '../text/tokens.ts';

/** A sentence, as characters and as tokens. */
export interface Sentence extends Span {
  readonly first: number;
  /** End of the token range, exclusive. */
  readonly limit: number;
}

/** Splits a text into sentences: at block starts, and where the tokenizer found a sentence start after an end mark. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const { starts, ends, shapes, count } = tokens;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= count; at++) {
    const opens =
      at === count ||
      shapes[at]! & Shape.blockStart ||
      (shapes[at]! & Shape.sentenceStart && followsEndMark(tokens, at));
    if (!opens) continue;
    const limit = at < count && isOpeningQuote(tokens, at - 1) && at - 1 > first ? at - 1 : at;
    sentences.push({ start: starts[first]!, end: ends[limit - 1]!, first, limit });
    first = limit;
  }
  return sentences;
}

/** A quotation after a colon also starts with a capital, but continues its sentence. */
function followsEndMark({ text, ends, shapes }: Tokens, at: number): boolean {
  let before = at - 1;
  while (before > 0 && !(shapes[before]! & Shape.word) && QUOTES.test(text[ends[before]! - 1]!)) before--;
  return END_MARK.test(text[ends[before]! - 1]!);
}

/** A quotation mark directly before a word: it belongs to the sentence it opens. */
function isOpeningQuote({ text, starts, shapes }: Tokens, at: number): boolean {
  const leans = (shapes[at]! & Shape.spaceBefore) !== 0 && !(shapes[at + 1]! & Shape.spaceBefore);
  return leans && QUOTES.test(text[starts[at]!]!);
}

const QUOTES = /["“”«»‘’'()[\]]/;
const END_MARK = /[.!?…]/;

/** Index of the sentence that holds an offset, by binary search; the last one before it if it lies between two. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Span } from '../model.ts';
import { Shape, type Tokens } from './tokenize.ts';

/** A sentence, as characters and as tokens. */
export interface Sentence extends Span {
  readonly first: number;
  /** Token behind the last. */
  readonly limit: number;
}

/** Splits a text into sentences: at block starts, and where the tokenizer saw one begin after an end mark. */
export function splitSentences({ starts, ends, shapes, count }: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 1; at <= count; at++) {
    const opens =
      at === count ||
      shapes[at]! & Shape.blockStart ||
      (shapes[at]! & Shape.sentenceStart && !(shapes[at - 1]! & Shape.word));
    if (!opens) continue;
    sentences.push({ start: starts[first]!, end: ends[at - 1]!, first, limit: at });
    first = at;
  }
  return sentences;
}

/** Index of the sentence that holds an offset, by binary search; the last one before it if it lies between two. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

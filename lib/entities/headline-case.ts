import { Shape, type Tokens } from '../text/tokens.ts';
import type { Name } from './propose-names.ts';

/** Fewest words that show how a line is set. */
const ENOUGH = 4;
/** Share of longer words with a capital from which a line counts as set like a headline. */
const SHARE = 0.75;
/** Words shorter than this stay small in headlines too. */
const LONG = 4;

/**
 * Marks the tokens of lines in which every longer word has a capital: "Pentagon Pressures Anthropic to Loosen
 * Safeguards". There a capital says nothing, and the tagger sees names everywhere.
 * @returns one byte a token, 1 inside such a line
 */
export function markHeadlineCase({ starts, ends, shapes, count }: Tokens): Uint8Array {
  const marked = new Uint8Array(count);
  let first = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && !(shapes[at]! & Shape.blockStart)) continue;
    // Bylines and captions have as many capitals, but they end like sentences.
    let long = 0;
    let capital = 0;
    for (let i = first; i < at; i++) {
      if (!(shapes[i]! & Shape.letter) || ends[i]! - starts[i]! < LONG) continue;
      long++;
      if (shapes[i]! & Shape.capital) capital++;
    }
    const endsSentence = !(shapes[at - 1]! & Shape.word);
    if (!endsSentence && long >= ENOUGH && capital >= SHARE * long) marked.fill(1, first, at);
    first = at;
  }
  return marked;
}

/** Whether a name stands in such a line. */
export function inHeadlineCase(marked: Uint8Array, { first }: Name): boolean {
  return marked[first] === 1;
}

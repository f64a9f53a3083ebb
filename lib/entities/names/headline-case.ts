import type { Match } from '../../knowledge/knowledge.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';

/** Whether running text mostly writes the word with this key in lower case. */
export type IsOrdinary = (key: number) => boolean;

/** Shorter words often stay in lower case in headlines too, so they show nothing. */
const LONG = 4;
/** Fewest ordinary long words that show how a line is set. */
const ENOUGH = 2;
/** The same for a line that ends like a sentence: captions and bylines do. */
const ENOUGH_IN_SENTENCE = 5;
/** Share of ordinary long words with a capital from which a line counts as set in headline case. */
const SHARE = 0.75;

const LOOK = Shape.capital | Shape.allCaps | Shape.innerCapital;

/**
 * Marks the lines that give ordinary words a capital: "Pentagon Pressures Anthropic to Loosen Safeguards". There a
 * capital doesn't make a name.
 * @returns one byte per token, 1 inside such a line
 */
export function markHeadlineCase(tokens: Tokens, isOrdinary: IsOrdinary): Uint8Array {
  const { text, starts, ends, keys, shapes, count } = tokens;
  const marked = new Uint8Array(count);
  let first = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && !(shapes[at]! & Shape.blockStart)) continue;
    let long = 0;
    let capital = 0;
    for (let i = first; i < at; i++) {
      if (!(shapes[i]! & Shape.letter) || ends[i]! - starts[i]! < LONG || !isOrdinary(keys[i]!)) continue;
      // The first word has its capital in any case.
      if (i === first && !(shapes[i]! & Shape.allCaps)) continue;
      long++;
      if (shapes[i]! & Shape.capital) capital++;
    }
    const enough = text[starts[at - 1]!] === '.' ? ENOUGH_IN_SENTENCE : ENOUGH;
    if (long >= enough && capital >= SHARE * long) marked.fill(1, first, at);
    first = at;
  }
  return marked;
}

/**
 * Gives the words of headline-case lines the capitals they would have in running text, so that the tagger sees
 * "Boeing wins order" where the page prints "Boeing Wins Order" or "BOEING WINS ORDER". Words of a known name that
 * has several keep theirs.
 */
export function trueCase(
  tokens: Tokens,
  marked: Uint8Array,
  matches: readonly Match[],
  isOrdinary: IsOrdinary,
): Tokens {
  if (!marked.includes(1)) return tokens;
  const { starts, ends, keys } = tokens;
  const named = markLongNames(tokens, matches);
  const shapes = tokens.shapes.map((shape, i) => {
    if (!marked[i] || !(shape & Shape.capital)) return shape;
    if (isOrdinary(keys[i]!) && !named[i]) return shape & ~LOOK;
    const shouted = shape & Shape.allCaps && ends[i]! - starts[i]! > LONG;
    return shouted ? shape & ~(Shape.allCaps | Shape.innerCapital) : shape;
  });
  return { ...tokens, shapes };
}

/** Marks the tokens of known names of several words. */
function markLongNames({ count }: Tokens, matches: readonly Match[]): Uint8Array {
  const named = new Uint8Array(count);
  for (const { first, end } of matches) if (end - first > 1) named.fill(1, first, end);
  return named;
}

/** Whether a token is in a headline-case line. */
export function inHeadlineCase(marked: Uint8Array, first: number): boolean {
  return marked[first] === 1;
}

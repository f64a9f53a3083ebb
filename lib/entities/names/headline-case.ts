import type { Match } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { hashSet, hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';

/** Whether running text mostly writes the word with this key in lower case. */
export type IsOrdinary = (key: number) => boolean;

/** Shorter words often stay in lower case in headlines too, so they show nothing. */
const LONG = 4;
/** Fewest ordinary long words that show how a line is set. */
const ENOUGH = 2;
/** The same for a line that ends like a sentence: captions and bylines do. */
const ENOUGH_IN_SENTENCE = 5;
/** The same if the last of them are all capitalised: "Strikes Deal With Warner Bros." ends in an abbreviation. */
const ENOUGH_ALL = 3;
/** Share of ordinary long words with a capital from which a line counts as set in headline case. */
const SHARE = 0.75;

/** Words that end the names of companies, and are rare elsewhere in headlines. */
const COMPANY_WORDS = hashSet(
  'holdings industries motors airlines airways pharmaceuticals technologies bancorp enterprises logistics foods',
);

const LOOK = Shape.capital | Shape.allCaps | Shape.innerCapital;

/**
 * Marks the lines that give ordinary words a capital: "Pentagon Pressures Anthropic to Loosen Safeguards". There a
 * capital doesn't make a name.
 * @returns one byte per token, 1 inside such a line
 */
export function markHeadlineCase(tokens: Tokens, isOrdinary: IsOrdinary): Uint8Array {
  const { text, starts, ends, shapes, count } = tokens;
  const marked = new Uint8Array(count);
  let first = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && !(shapes[at]! & Shape.blockStart)) continue;
    if (isRunningText(tokens, first, at, isOrdinary)) {
      first = at;
      continue;
    }
    let long = 0;
    let capital = 0;
    for (let i = first; i < at; i++) {
      if (!(shapes[i]! & Shape.letter) || ends[i]! - starts[i]! < LONG || !isPlainWord(tokens, i, isOrdinary))
        continue;
      // The first word has its capital in any case.
      if (i === first && !(shapes[i]! & Shape.allCaps)) continue;
      long++;
      if (shapes[i]! & Shape.capital) capital++;
    }
    const inSentence = capital === long ? ENOUGH_ALL : ENOUGH_IN_SENTENCE;
    const enough = text[starts[at - 1]!] === '.' ? inSentence : ENOUGH;
    if (long >= enough && capital >= SHARE * long) marked.fill(1, first, at);
    first = at;
  }
  return marked;
}

/** Whether so many ordinary words are in lower case that a line can't be set in headline case: a quick first look. */
function isRunningText(
  { starts, ends, keys, shapes }: Tokens,
  first: number,
  end: number,
  isOrdinary: IsOrdinary,
): boolean {
  let long = 0;
  let small = 0;
  for (let i = first; i < end; i++) {
    if (!(shapes[i]! & Shape.letter) || ends[i]! - starts[i]! < LONG) continue;
    long++;
    if (!(shapes[i]! & Shape.capital) && i > first && isOrdinary(keys[i]!)) small++;
    // Whatever the words after it are.
    if (small > (1 - SHARE) * (long + end - i - 1)) return true;
  }
  return small > (1 - SHARE) * long;
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
  const known = new Set(matches.map(({ first }) => first));
  const shapes = tokens.shapes.map((shape, i) => {
    // "Harrow Holdings" keeps both.
    if (isCompanyAt(i) || isCompanyAt(i + 1)) return shape;
    if (!marked[i] || !(shape & Shape.capital)) return shape;
    if (!named[i] && (isOrdinary(keys[i]!) || (!known.has(i) && isPlainWord(tokens, i, isOrdinary))))
      return shape & ~LOOK;
    const shouted = shape & Shape.allCaps && ends[i]! - starts[i]! > LONG;
    return shouted ? shape & ~(Shape.allCaps | Shape.innerCapital) : shape;
  });
  return { ...tokens, shapes };

  function isCompanyAt(at: number): boolean {
    return (
      at > 0 &&
      at < tokens.count &&
      COMPANY_WORDS.has(keys[at]!) &&
      (tokens.shapes[at - 1]! & Shape.capital) !== 0
    );
  }
}

/** Endings of verbs and nouns, and what the plain form has in their place. All of them end in one of `LAST_LETTERS`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<!s)s$/, ''],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ers?$/, ''],
  [/ers?$/, 'e'],
];
const LAST_LETTERS = 'sdgrSDGR';
/** Shorter words are often names: "Jones". */
const LONG_FORM = 6;

/** Whether a word, or the word it is a form of, is ordinary: "poaches", "watchers". */
function isPlainWord({ text, keys, starts, ends }: Tokens, at: number, isOrdinary: IsOrdinary): boolean {
  if (isOrdinary(keys[at]!)) return true;
  if (ends[at]! - starts[at]! < LONG_FORM || !LAST_LETTERS.includes(text[ends[at]! - 1]!)) return false;
  const word = fold(text.slice(starts[at], ends[at]));
  return ENDINGS.some(
    ([ending, plain]) => ending.test(word) && isOrdinary(hashText(word.replace(ending, plain))),
  );
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

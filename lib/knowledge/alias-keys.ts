import { ENGLISH } from '../text/languages/en.ts';
import { type LanguageWords, wordsOf } from '../text/languages/language-words.ts';
import { tokenize } from '../text/tokenize.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { Casing, LONGEST_ALIAS } from './format.ts';

/** An alias as the scanner sees it: the keys of its words, without hyphens. */
export interface AliasKeys {
  readonly keys: readonly number[];
  readonly casing: number;
}

/**
 * Splits an alias into the keys it is stored under. A leading "the" and punctuation at the end are dropped.
 * @param words of the language of the texts in which it is looked for
 * @returns null if nothing is left, or if it has too many words
 */
export function aliasKeys(alias: string, words: LanguageWords = wordsOf(ENGLISH)): AliasKeys | null {
  const tokens = tokenize(alias.replace(/^the\s+/i, ''), words);
  let count = tokens.count;
  while (count > 0 && !endsAlias(tokens, count - 1)) count--;
  const keys: number[] = [];
  for (let i = 0; i < count; i++) if (tokens.keys[i] !== 0) keys.push(tokens.keys[i]!);
  if (keys.length === 0 || keys.length > LONGEST_ALIAS) return null;
  return { keys, casing: casingOf(tokens, count) };
}

/** An alias ends in a word, a possessive ("McDonald’s") or the plus sign of a brand ("Disney+"). */
function endsAlias({ text, starts, ends, shapes }: Tokens, at: number): boolean {
  return (shapes[at]! & Shape.word) !== 0 || ends[at]! - starts[at]! === 2 || text[starts[at]!] === '+';
}

function casingOf({ shapes, keys }: Tokens, count: number): number {
  const first = shapes[0]!;
  const upper = Shape.capital | Shape.digit;
  if (!(first & (upper | Shape.innerCapital)) && count > 1) return Casing.particle;
  if (!(first & upper)) return Casing.start;
  if (count === 1) return first & Shape.allCaps && !(first & Shape.digit) ? Casing.capitals : Casing.name;
  const last = shapes[count - 1]!;
  const isSmall = (last & Shape.letter) !== 0 && (last & (upper | Shape.innerCapital)) === 0;
  // The part after a hyphen belongs to the word before it: "Lee Jae-myung".
  return isSmall && keys[count - 2] !== 0 ? Casing.start : Casing.name;
}

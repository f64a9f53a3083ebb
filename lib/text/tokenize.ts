import {
  AMPERSAND,
  APOSTROPHE,
  charClass,
  DIGIT,
  HYPHEN,
  isLetter,
  isPossessive,
  LINE_BREAK,
  SPACE,
} from './char-classes.ts';
import { HASH_SEED, hashText, hashUnit } from './hash.ts';
import { ENGLISH } from './languages/en.ts';
import { type LanguageWords, wordsOf } from './languages/language-words.ts';
import { readWord } from './read-word.ts';
import { TokenBuffer } from './token-buffer.ts';
import type { Tokens } from './tokens.ts';

const AMPERSAND_KEY = hashText('and');
const POSSESSIVE_KEY = hashText('’s');
/** Names are looked up without their hyphens: "Iran-Contra" and "Iran Contra" are one. */
const HYPHEN_KEY = 0;
const EN_DASH = '–';

/**
 * Splits a text into words and symbols. Hyphens and possessive endings are separate tokens; dots of initialisms and
 * common abbreviations, apostrophes in names and the ampersand of "AT&T" are part of their word. An en dash between
 * letters counts as a hyphen.
 * @param text any string; halves of surrogate pairs count as symbols
 * @param words of the text's language: they decide about abbreviations, elisions and genitives
 * @returns tokens in order, never overlapping or empty, covering everything except white space
 */
export function tokenize(text: string, words: LanguageWords = wordsOf(ENGLISH)): Tokens {
  const out = new TokenBuffer(text, words);
  let at = 0;
  while (at < text.length) {
    const unitClass = charClass(text.charCodeAt(at));
    if (unitClass === SPACE) at = out.space(at);
    else if (unitClass === LINE_BREAK) at = out.lineBreak(at);
    else if (unitClass <= DIGIT) at = readWord(text, at, out);
    else if (unitClass === APOSTROPHE && isPossessive(text, at) && !out.spaced)
      at = out.symbol(at, at + 2, POSSESSIVE_KEY);
    else if (unitClass === HYPHEN || joinsNames(text, at)) at = out.symbol(at, at + 1, HYPHEN_KEY);
    else at = out.symbol(at, at + symbolLength(text, at), symbolKey(unitClass, text.charCodeAt(at)));
  }
  return out.finish();
}

function symbolKey(unitClass: number, unit: number): number {
  return unitClass === AMPERSAND ? AMPERSAND_KEY : hashUnit(HASH_SEED, unit) || 1;
}

/** Whether this is the dash of "Milan–San Remo", which others write with a hyphen. */
function joinsNames(text: string, at: number): boolean {
  return text[at] === EN_DASH && isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** Two units for emoji and other characters outside the basic plane, otherwise one. */
function symbolLength(text: string, at: number): number {
  const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

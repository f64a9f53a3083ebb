import {
  AMPERSAND,
  APOSTROPHE,
  COMMA,
  charClass,
  DIGIT,
  DOT,
  isDigit,
  isLetter,
  isPossessive,
  LINE_BREAK,
  LOWER,
  MARK,
  UPPER,
} from './char-classes.ts';
import { foldUnit } from './fold.ts';
import { HASH_SEED, hashUnit } from './hash.ts';
import type { LanguageWords } from './languages/language-words.ts';
import type { TokenBuffer } from './token-buffer.ts';
import { Shape } from './tokens.ts';

/** Reads the word that starts at `from` and returns the offset after it. */
export function readWord(text: string, from: number, out: TokenBuffer): number {
  let hash = HASH_SEED;
  let shape: number = Shape.word;
  let letters = 0;
  let upper = 0;
  let dots = 0;
  let digitsAt = -1;
  let hashBeforeDigits = 0;
  let hashBefore = HASH_SEED;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const unitClass = charClass(unit);
    if (unitClass === UPPER) {
      letters++;
      upper++;
      shape |= at === from ? Shape.capital : Shape.innerCapital;
    } else if (unitClass === LOWER) letters++;
    else if (unitClass === DIGIT) {
      if (!(shape & Shape.digit)) {
        digitsAt = at;
        hashBeforeDigits = hash;
      }
      shape |= Shape.digit;
    } else if (unitClass === APOSTROPHE) {
      if (isElision(text, at, hash, out.words)) {
        out.word(from, at + 1, hash || 1, wordShape(shape, letters, upper), false, 0);
        return at + 1;
      }
      if (!isLetter(text, at + 1) || isPossessive(text, at)) break;
    } else if (unitClass === DOT) {
      if (!dotStaysInside(text, at, letters, dots)) break;
      dots++;
    } else if (unitClass === AMPERSAND) {
      if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) break;
    } else if (unitClass === COMMA) {
      if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) break;
    } else if (unitClass !== MARK) break;
    hashBefore = hash;
    if (unit < 0x80) {
      if (unitClass <= DIGIT) hash = hashUnit(hash, unitClass === UPPER ? unit | 0x20 : unit);
    } else {
      const folded = foldUnit(unit);
      for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
    }
  }
  if (isFootnote(from, digitsAt, at, { letters, upper, shape })) {
    at = digitsAt;
    hash = hashBeforeDigits;
    shape &= ~Shape.digit;
  }
  shape = wordShape(shape, letters, upper);
  const key = hash || 1;
  const stemKey = hashBefore || 1;
  const owned =
    at < text.length &&
    charClass(text.charCodeAt(at)) === DOT &&
    ownsDot(text, at, { key, shape, letters, dots }, out.words);
  const stem = isGenitive(text, at, { shape, letters }, out.words) ? stemKey : 0;
  out.word(from, owned ? at + 1 : at, key, shape, owned, stem);
  return owned ? at + 1 : at;
}

/** Adds what only the whole word shows. */
function wordShape(shape: number, letters: number, upper: number): number {
  if (letters === 0) return shape;
  return upper === letters ? shape | Shape.letter | Shape.allCaps : shape | Shape.letter;
}

/** Whether a word ends at its apostrophe, because it is a clitic before the next: "l’", "dell’". */
function isElision(text: string, at: number, hash: number, { elisions }: LanguageWords): boolean {
  return elisions.has(hash) && isLetter(text, at + 1);
}

/** Shortest name that takes a genitive ending. */
const SHORTEST_GENITIVE = 4;
const LOWER_S = 0x73;

/** Whether a capitalised word may end in the genitive's "s": "Merkels". */
function isGenitive(
  text: string,
  end: number,
  { shape, letters }: { shape: number; letters: number },
  { hasGenitive }: LanguageWords,
): boolean {
  if (!hasGenitive || letters < SHORTEST_GENITIVE || !(shape & Shape.capital)) return false;
  return text.charCodeAt(end - 1) === LOWER_S;
}

/** Minimum letters before a footnote number; shorter ones like "Su27" and "Gen4" are names. */
const FOOTNOTED = 4;

/**
 * Whether the digits at the end of a word are a separate token: a footnote ("Altman1", "Parliament12") or a version
 * ("Windows11", which then equals "Windows 11").
 */
function isFootnote(
  from: number,
  digitsAt: number,
  end: number,
  { letters, upper, shape }: { letters: number; upper: number; shape: number },
): boolean {
  const digits = end - digitsAt;
  if (digitsAt < 0 || digits > 2 || letters < FOOTNOTED || letters + digits !== end - from) return false;
  return upper === 1 && (shape & Shape.capital) !== 0;
}

/** Whether a dot is inside a word: an initialism ("U.S"), a decimal ("3.5") or a web address ("booking.com"). */
function dotStaysInside(text: string, at: number, letters: number, dots: number): boolean {
  if (isDigit(text, at - 1)) return isDigit(text, at + 1);
  if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) return false;
  if (letters === dots + 1) return !isLetter(text, at + 2);
  return charClass(text.charCodeAt(at + 1)) === LOWER;
}

/** Whether the dot at `at` belongs to the word before it. At the end of a block it usually ends the sentence instead. */
function ownsDot(
  text: string,
  at: number,
  { key, shape, letters, dots }: { key: number; shape: number; letters: number; dots: number },
  words: LanguageWords,
): boolean {
  if (dots > 0 && letters === dots + 1) return true;
  if (!(shape & Shape.capital)) return words.smallDotted.has(key);
  if (letters === 1 && !(shape & Shape.digit)) return true;
  const endsBlock = at + 1 >= text.length || charClass(text.charCodeAt(at + 1)) === LINE_BREAK;
  return !endsBlock && (words.dottedTitles.has(key) || words.dotted.has(key));
}

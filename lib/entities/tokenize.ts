import { foldUnit } from './fold.ts';

/** What a token looks like; bits of `Tokens.shapes`. */
export const Shape = {
  /** Has a letter or digit; all else is punctuation. */
  word: 1,
  /** Starts with an upper-case letter. */
  capital: 2,
  /** Has letters, and every one is upper case. */
  allCaps: 4,
  /** An upper-case letter after the first sign: "xAI", "McDonald". */
  innerCapital: 8,
  /** Has a digit. */
  digit: 16,
  /** First word of a sentence, headline or list item. */
  sentenceStart: 32,
  /** First token of a block (after a line break, or at the very start). */
  blockStart: 64,
  /** White space stands before it. */
  spaceBefore: 128,
  /** Has a letter. */
  letter: 256,
} as const;

/** A text as tokens. Parallel arrays, so that a long article costs four allocations and not one a word. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Offset of each token's first sign in `text`. */
  readonly starts: Int32Array;
  /** Offset behind each token's last sign. */
  readonly ends: Int32Array;
  /** Hash of each token's folded form; 0 for a hyphen, which names may have or lack. */
  readonly keys: Int32Array;
  readonly shapes: Uint16Array;
}

/** Hash of a folded form (FNV-1a, 32 bits, never 0). */
export function hashText(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash || 1;
}

/**
 * Splits a text into words and signs. Hyphens and possessive endings stand alone; dots of initialisms and of
 * common abbreviations, apostrophes in names and the ampersand of "AT&T" stay inside their word.
 * @param text any string; halves of surrogate pairs are treated as signs
 * @returns tokens in order, never overlapping, never empty, covering all that is not white space
 */
export function tokenize(text: string): Tokens {
  const out = new TokenBuffer(text);
  let at = 0;
  while (at < text.length) {
    const sign = signOf(text.charCodeAt(at));
    if (sign === SPACE) at = out.space(at);
    else if (sign === LINE_BREAK) at = out.lineBreak(at);
    else if (sign <= DIGIT) at = word(text, at, out);
    else if (sign === APOSTROPHE && isPossessive(text, at) && !out.spaced)
      at = out.sign(at, at + 2, POSSESSIVE_KEY);
    else at = out.sign(at, at + signLength(text, at), signKey(sign, text.charCodeAt(at)));
  }
  return out.finish();
}

// Kinds of signs; the order matters: everything up to DIGIT can start a word.
const UPPER = 0;
const LOWER = 1;
const DIGIT = 2;
const MARK = 3;
const APOSTROPHE = 4;
const DOT = 5;
const AMPERSAND = 6;
const COMMA = 7;
const HYPHEN = 8;
const SPACE = 9;
const LINE_BREAK = 10;
const OTHER = 11;

const HASH_SEED = 0x811c9dc5 | 0;
const AMPERSAND_KEY = hashText('and');
const POSSESSIVE_KEY = hashText('’s');

/** Abbreviations that own the dot behind them when capitalised. After a title the sentence surely goes on. */
const TITLES = hashSet(
  'mr mrs ms mx dr st ste mt ft sen sens rep reps gov govs gen lt col sgt cpl capt cmdr adm maj prof rev hon pres supt vs',
);
const DOTTED = hashSet(
  'jr sr inc corp ltd co bros no dept univ assn jan feb aug sept oct nov dec ala ariz ark calif colo conn del fla ga ' +
    'ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
);
/** Words that, capitalised behind an abbreviation's dot, show that a new sentence began. */
const STARTERS = hashSet(
  'the it he she they we you i in on at but and a an this that these his her its their our for as if when after ' +
    'while there some not by with from what who how why more most since until although meanwhile however',
);

function hashSet(words: string): Set<number> {
  return new Set(words.split(' ').map(hashText));
}

function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Kind of sign by UTF-16 unit, filled as units are met; 255 is "not met yet". */
const SIGNS = new Uint8Array(0x10000).fill(255);

function signOf(unit: number): number {
  const known = SIGNS[unit]!;
  if (known !== 255) return known;
  const sign = classify(String.fromCharCode(unit));
  SIGNS[unit] = sign;
  return sign;
}

function classify(char: string): number {
  if (/[\n\r\u2028\u2029]/.test(char)) return LINE_BREAK;
  if (/[\s\u200b\ufeff]/.test(char)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}|\u00ad|\u200c|\u200d|\u2060/u.test(char)) return MARK;
  if (/['’ʼ‘]/.test(char)) return APOSTROPHE;
  if (/[-‐‑]/.test(char)) return HYPHEN;
  return char === '.' ? DOT : char === '&' ? AMPERSAND : char === ',' ? COMMA : OTHER;
}

function signKey(sign: number, unit: number): number {
  return sign === HYPHEN ? 0 : sign === AMPERSAND ? AMPERSAND_KEY : hashUnit(HASH_SEED, unit) || 1;
}

/** Two units for an emoji and everything else outside the basic plane, else one. */
function signLength(text: string, at: number): number {
  const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && signOf(text.charCodeAt(at)) <= LOWER;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && signOf(text.charCodeAt(at)) === DIGIT;
}

/** Whether an "’s" that ends its word stands at `at`. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 && !isLetter(text, at + 2) && !isDigit(text, at + 2);
}

/** Reads the word that starts at `from`; returns the offset behind it. */
function word(text: string, from: number, out: TokenBuffer): number {
  let hash = HASH_SEED;
  let shape: number = Shape.word;
  let letters = 0;
  let upper = 0;
  let dots = 0;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = signOf(unit);
    if (sign === UPPER) {
      letters++;
      upper++;
      shape |= at === from ? Shape.capital : Shape.innerCapital;
    } else if (sign === LOWER) letters++;
    else if (sign === DIGIT) shape |= Shape.digit;
    else if (sign === APOSTROPHE) {
      if (!isLetter(text, at + 1) || isPossessive(text, at)) break;
    } else if (sign === DOT) {
      if (!dotStaysInside(text, at, letters, dots)) break;
      dots++;
    } else if (sign === AMPERSAND) {
      if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) break;
    } else if (sign === COMMA) {
      if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) break;
    } else if (sign !== MARK) break;
    if (unit < 0x80) {
      if (sign <= DIGIT) hash = hashUnit(hash, sign === UPPER ? unit | 0x20 : unit);
    } else {
      const folded = foldUnit(unit);
      for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
    }
  }
  if (letters) shape |= Shape.letter;
  if (letters && upper === letters) shape |= Shape.allCaps;
  const key = hash || 1;
  const owned = at < text.length && signOf(text.charCodeAt(at)) === DOT && ownsDot(key, shape, letters, dots);
  out.word(from, owned ? at + 1 : at, key, shape, owned);
  return owned ? at + 1 : at;
}

/** A dot inside a word: of an initialism ("U.S"), a decimal ("3.5") or an address ("booking.com"). */
function dotStaysInside(text: string, at: number, letters: number, dots: number): boolean {
  if (isDigit(text, at - 1)) return isDigit(text, at + 1);
  if (!isLetter(text, at - 1) || !isLetter(text, at + 1)) return false;
  if (letters === dots + 1) return !isLetter(text, at + 2);
  return signOf(text.charCodeAt(at + 1)) === LOWER;
}

function ownsDot(key: number, shape: number, letters: number, dots: number): boolean {
  if (dots > 0 && letters === dots + 1) return true;
  if (!(shape & Shape.capital)) return false;
  return (letters === 1 && !(shape & Shape.digit)) || TITLES.has(key) || DOTTED.has(key);
}

const QUOTE = /["“«‘']/;
/** Signs that may stand between a full stop and the first word of the next sentence. */
const SENTENCE_GOES_THROUGH = /["“”«»‘’'()[\]—–•*]/;

/** Collects tokens and follows where sentences start. */
class TokenBuffer {
  spaced = true;
  private readonly text: string;
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private keys: Int32Array;
  private shapes: Uint16Array;
  private blockStart = true;
  private sentence: 'starts' | 'may start' | 'goes on' = 'starts';

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 2) + 16;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.keys = new Int32Array(room);
    this.shapes = new Uint16Array(room);
  }

  space(at: number): number {
    this.spaced = true;
    return at + 1;
  }

  lineBreak(at: number): number {
    this.spaced = true;
    this.blockStart = true;
    this.sentence = 'starts';
    return at + 1;
  }

  word(from: number, to: number, key: number, shape: number, ownedDot: boolean): void {
    const starts =
      this.sentence === 'starts' ||
      (this.sentence === 'may start' && (shape & Shape.capital) !== 0 && STARTERS.has(key));
    this.push(from, to, key, starts ? shape | Shape.sentenceStart : shape);
    this.sentence = ownedDot && !TITLES.has(key) ? 'may start' : 'goes on';
  }

  sign(from: number, to: number, key: number): number {
    const char = this.text[from]!;
    const quoteOpens = this.spaced && QUOTE.test(char) && /[,:]/.test(this.signBefore());
    this.push(from, to, key, 0);
    if (/[.!?…]/.test(char) || quoteOpens) this.sentence = 'starts';
    else if (!SENTENCE_GOES_THROUGH.test(char)) this.sentence = 'goes on';
    return to;
  }

  finish(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      keys: this.keys.subarray(0, count),
      shapes: this.shapes.subarray(0, count),
    };
  }

  private signBefore(): string {
    return this.count ? this.text[this.starts[this.count - 1]!]! : '';
  }

  private push(from: number, to: number, key: number, shape: number): void {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = from;
    this.ends[at] = to;
    this.keys[at] = key;
    this.shapes[at] =
      shape | (this.spaced ? Shape.spaceBefore : 0) | (this.blockStart ? Shape.blockStart : 0);
    this.spaced = false;
    this.blockStart = false;
  }

  private grow(): void {
    const room = this.starts.length * 2;
    const widen = <T extends Int32Array | Uint16Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.starts = widen(new Int32Array(room), this.starts);
    this.ends = widen(new Int32Array(room), this.ends);
    this.keys = widen(new Int32Array(room), this.keys);
    this.shapes = widen(new Uint16Array(room), this.shapes);
  }
}

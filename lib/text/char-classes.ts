// Character classes. Order matters: everything up to DIGIT can start a word.
export const UPPER = 0;
export const LOWER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
export const AMPERSAND = 6;
export const COMMA = 7;
export const HYPHEN = 8;
export const SPACE = 9;
export const LINE_BREAK = 10;
export const OTHER = 11;

/** Class by UTF-16 unit, filled on first use; 255 means not yet classified. */
const CLASSES = new Uint8Array(0x10000).fill(255);

/** The class of a UTF-16 unit. */
export function charClass(unit: number): number {
  const known = CLASSES[unit]!;
  if (known !== 255) return known;
  const unitClass = classify(String.fromCharCode(unit));
  CLASSES[unit] = unitClass;
  return unitClass;
}

/** Symbols that nearly every text has, besides those of ASCII. */
const SYMBOLS = '“”–—…';

function classify(char: string): number {
  if (char >= 'a' && char <= 'z') return LOWER;
  if (char >= 'A' && char <= 'Z') return UPPER;
  if (char >= '0' && char <= '9') return DIGIT;
  if (/[\n\r\u2028\u2029]/.test(char)) return LINE_BREAK;
  if (/[\s\u200b\ufeff]/.test(char)) return SPACE;
  // Before the letters, because Unicode counts U+02BC and U+02BB as letters and some outlets use them as apostrophes.
  if (/['’ʼʻ‘＇]/.test(char)) return APOSTROPHE;
  if (/[-‐‑]/.test(char)) return HYPHEN;
  if (char === '.' || char === '&' || char === ',')
    return char === '.' ? DOT : char === '&' ? AMPERSAND : COMMA;
  // Asked before the classes of all letters, each of which takes a browser a millisecond to compile.
  if (char < '\x80' || SYMBOLS.includes(char)) return OTHER;
  // A superscript digit is a footnote, not part of the word.
  if (/[⁰¹²³⁴-⁹₀-₉]/.test(char)) return OTHER;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /\p{M}|\u00ad|\u200c|\u200d|\u2060/u.test(char) ? MARK : OTHER;
}

export function isLetter(text: string, at: number): boolean {
  return at < text.length && charClass(text.charCodeAt(at)) <= LOWER;
}

export function isDigit(text: string, at: number): boolean {
  return at < text.length && charClass(text.charCodeAt(at)) === DIGIT;
}

/** Whether the apostrophe at `at` starts an "’s" that ends its word. */
export function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 && !isLetter(text, at + 2) && !isDigit(text, at + 2);
}

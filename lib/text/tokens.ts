import type { LanguageWords } from './languages/language-words.ts';

/** A token's features; bits of `Tokens.shapes`. */
export const Shape = {
  /** Has a letter or digit; without this bit it is punctuation or a symbol. */
  word: 1,
  /** Starts with an upper-case letter. */
  capital: 2,
  /** Has letters, and every one is upper case. */
  allCaps: 4,
  /** An upper-case letter after the first character: "xAI", "McDonald". */
  innerCapital: 8,
  /** Has a digit. */
  digit: 16,
  /** First word of a sentence, headline or list item. */
  sentenceStart: 32,
  /** First token of a block: after a line break, or at the very start. */
  blockStart: 64,
  /** Comes after white space. */
  spaceBefore: 128,
  /** Has a letter. */
  letter: 256,
} as const;

/** A text as tokens. Parallel arrays cost four allocations per article instead of one per word. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Start offset of each token in `text`. */
  readonly starts: Int32Array;
  /** End offset of each token in `text`, exclusive. */
  readonly ends: Int32Array;
  /** Hash of each token's folded form; 0 for a hyphen, because names are written with and without. */
  readonly keys: Int32Array;
  readonly shapes: Uint16Array;
  /** By token: its key without the genitive's ending, 0 if it has none; null in a language without such endings. */
  readonly stems: Int32Array | null;
  /** The words of the language that the text was split by. */
  readonly words: LanguageWords;
}

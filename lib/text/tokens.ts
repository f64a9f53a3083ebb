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

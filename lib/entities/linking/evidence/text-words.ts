import { extendFingerprint } from '../../../knowledge/format.ts';
import { KeySet } from '../../../text/key-set.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';

/** Those of some words that the text has without a capital, by their keys. */
export function smallWords({ keys, shapes, count }: Tokens, among: Iterable<number>): Set<number> {
  const wanted = new KeySet(among);
  const small = new Set<number>();
  for (let at = 0; at < count; at++) {
    const isSmall = (shapes[at]! & (Shape.letter | Shape.capital)) === Shape.letter;
    if (isSmall && wanted.has(keys[at]!)) small.add(keys[at]!);
  }
  return small;
}

/** Where each word and pair of words of a text is, by the hash that evidence is stored under. */
export class WordPlaces {
  /** By slot: the last entry whose hash belongs there, counted from 1. Each token has two entries: itself, and with the next. */
  private readonly last: Int32Array;
  /** By entry: the one before it in the same slot. */
  private readonly before: Int32Array;
  private readonly hashes: Int32Array;

  constructor({ keys, count }: Tokens) {
    let slots = 16;
    while (slots < 2 * count) slots *= 2;
    this.last = new Int32Array(slots);
    this.before = new Int32Array(2 * count);
    this.hashes = new Int32Array(2 * count);
    for (let at = 0; at < count; at++) {
      const word = extendFingerprint(0, keys[at]!);
      this.add(2 * at, word);
      if (at + 1 < count) this.add(2 * at + 1, extendFingerprint(word, keys[at + 1]!));
    }
  }

  private add(entry: number, hash: number): void {
    const slot = slotOf(hash, this.last.length);
    this.hashes[entry] = hash;
    this.before[entry] = this.last[slot]!;
    this.last[slot] = entry + 1;
  }

  /** How many words are between the nearest of the given tokens and a phrase; -1 if the text doesn't have it. */
  distance(hash: number, tokens: readonly number[]): number {
    let least = -1;
    for (let next = this.last[slotOf(hash, this.last.length)]!; next > 0; next = this.before[next - 1]!) {
      if (this.hashes[next - 1] !== hash) continue;
      const place = (next - 1) >> 1;
      for (const token of tokens) {
        const distance = Math.abs(place - token);
        if (least < 0 || distance < least) least = distance;
      }
    }
    return least;
  }
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

import { KeySet } from './key-set.ts';

// FNV-1a over UTF-16 units, 32 bits: small, fast, and good enough if a second hash or the text itself is checked too.

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the hash. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hash of a folded form; never 0. */
export function hashText(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash || 1;
}

/** Hashes of folded words separated by spaces. */
export function hashSet(words: string): KeySet {
  return new KeySet(words.split(' ').map(hashText));
}

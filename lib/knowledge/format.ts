// Binary format of a knowledge base: one buffer, read in place through typed arrays.
//
//   header      16 words: magic, version, total bytes, checksum of the rest, counts, data date
//   firstWords  65,536 bytes: by the upper half of an alias's first key, the longest such alias in words
//   slots       two words per alias: its fingerprint and where its candidates start; open addressing
//   postings    one word per candidate: entity, use of the alias, required casing, weight
//   idHashes    one word per entity, ascending: entities are sorted by the hashes of their ids
//   blocks      one word per 16 entities: where the first one's record starts
//   records     shared phrases, then one record per entity; see `record.ts`

import { hashText } from '../text/hash.ts';

export const MAGIC = 0x534d5244;
export const FORMAT_VERSION = 2;
export const HEADER_WORDS = 16;
export const FIRST_WORDS_BYTES = 0x10000;
/** How many entities share one entry of `blocks`. */
export const BLOCK = 16;
/** Share of slots in use: a fuller table takes more probes, an emptier one more bytes. */
export const LOAD = 0.72;
/** Maximum words in an alias. */
export const LONGEST_ALIAS = 12;
/** Maximum entities in one base: 21 bits. */
export const MOST_ENTITIES = 1 << 21;

/** Positions of words in the header. */
export const Header = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  slots: 4,
  postings: 5,
  entities: 6,
  recordBytes: 7,
  /** Month of the newest fact, in months since January 2000. */
  month: 8,
  aliases: 9,
} as const;

/** What an alias needs before it can mean its entity. */
export const Use = {
  /** Nothing. */
  alone: 0,
  /** The full name earlier in the article. */
  short: 1,
  /** Evidence near it. */
  guarded: 2,
  /** Nothing; it names the people of a place or the followers of a religion: "French". */
  demonym: 3,
} as const;

/** The casing a text must have for an alias to match. */
export const Casing = {
  /** First and last word start with a capital or digit. */
  name: 0,
  /** All capitals: "WHO". */
  capitals: 1,
  /** A capital somewhere in its first word is enough: "xAI", "iPhone", "Rwanda scheme". */
  start: 2,
  /** Starts with a lower-case word, ends with a capitalised one: "von der Leyen". */
  particle: 3,
} as const;

/** One candidate of an alias, unpacked. */
export interface Posting {
  readonly entity: number;
  readonly use: number;
  readonly casing: number;
  /** Relative weight among the candidates of one alias. */
  readonly weight: number;
}

export function packPosting(
  entity: number,
  use: number,
  casing: number,
  level: number,
  last: boolean,
): number {
  return (entity | (use << 21) | (casing << 23) | (level << 25) | (last ? 1 << 31 : 0)) >>> 0;
}

/** Weights by level, precomputed because thousands of postings are unpacked per article. */
const WEIGHTS = Array.from({ length: 64 }, (_, level) => 2 ** (level / 4 - 8));

export function unpackPosting(word: number): Posting {
  return {
    entity: word & 0x1fffff,
    use: (word >>> 21) & 3,
    casing: (word >>> 23) & 3,
    weight: WEIGHTS[(word >>> 25) & 63]!,
  };
}

export function isLastPosting(word: number): boolean {
  return word >>> 31 === 1;
}

/** Level nearest to a weight between 1/256 and 256. There are 64; four levels double the weight. */
export function weightLevel(weight: number): number {
  return Math.max(0, Math.min(63, Math.round(Math.log2(weight) * 4 + 32)));
}

/** Adds a word's key to the hash that decides an alias's slot. Start from 0. */
export function extendPlace(hash: number, key: number): number {
  const mixed = Math.imul(hash ^ key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a word's key to the hash that tells aliases in neighbouring slots apart. Start from 0. */
export function extendFingerprint(hash: number, key: number): number {
  const mixed = Math.imul(((hash << 7) | (hash >>> 25)) + key, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Slot at which the search for an alias starts. */
export function slotOf(place: number, slots: number): number {
  return Math.floor(((place >>> 0) / 0x100000000) * slots);
}

export function hashId(id: string): number {
  return hashText(id) >>> 0;
}

/** Checksum of all words after the header. Every change of one word changes it: each step is reversible. */
export function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = HEADER_WORDS; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
}

// The shipped form of a knowledge base: one buffer of five sections, opened by laying typed arrays over it.
//
//   header      16 words: magic, version, bytes in all, checksum of what follows, counts, data date
//   firstWords  65,536 bytes: by the upper half of an alias's first key, the most words any such alias has
//   slots       pairs of words: fingerprint of an alias, where its candidates start; open addressing
//   postings    one word a candidate: entity, how the alias may be used, how the text must be cased, prior
//   idHashes    one word an entity, ascending: entities stand in the order of their ids' hashes
//   blocks      one word for every 16th entity: where its record starts
//   records     one record an entity, see `record.ts`

import { hashText } from '../text/hash.ts';

export const MAGIC = 0x534d5244;
export const FORMAT_VERSION = 1;
export const HEADER_WORDS = 16;
export const FIRST_WORDS_BYTES = 0x10000;
/** Entities whose records share one entry of `blocks`. */
export const BLOCK = 16;
/** Share of slots in use: fuller costs probes, emptier costs bytes. */
export const LOAD = 0.72;
/** Most words that an alias may have. */
export const LONGEST_ALIAS = 12;
/** Most entities in one base: what 21 bits can count. */
export const MOST_ENTITIES = 1 << 21;

/** Words of the header. */
export const Header = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  slots: 4,
  postings: 5,
  entities: 6,
  recordBytes: 7,
  /** Month of the newest fact, counted from January 2000. */
  month: 8,
  aliases: 9,
} as const;

/** How an alias may be used. */
export const Use = {
  /** Means it anywhere. */
  alone: 0,
  /** Means it once a full name stands in the article. */
  short: 1,
  /** Needs evidence. */
  guarded: 2,
  /** Names the people of a place or the followers of a faith: "French". */
  demonym: 3,
} as const;

/** How a text must be cased for an alias to match. */
export const Casing = {
  /** First and last word start with a capital or digit. */
  name: 0,
  /** In capitals throughout: "WHO". */
  capitals: 1,
  /** Starts small, with a capital inside: "xAI", "iPhone". */
  inner: 2,
  /** Starts with a small word, ends with a capital: "von der Leyen". */
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

/** Weights by level: powers are slow, and postings are unpacked by the thousand. */
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

/** Nearest of the 64 levels, a quarter of a doubling apart, to a weight between 1/256 and 256. */
export function weightLevel(weight: number): number {
  return Math.max(0, Math.min(63, Math.round(Math.log2(weight) * 4 + 32)));
}

/** Hashes of the alias that starts with `key`; grow them with `extendPlace` and `extendFingerprint`. */
export function extendPlace(hash: number, key: number): number {
  const mixed = Math.imul(hash ^ key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

export function extendFingerprint(hash: number, key: number): number {
  const mixed = Math.imul(((hash << 7) | (hash >>> 25)) + key, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Slot where the search for an alias starts. */
export function slotOf(place: number, slots: number): number {
  return Math.floor(((place >>> 0) / 0x100000000) * slots);
}

export function hashId(id: string): number {
  return hashText(id) >>> 0;
}

/** Checksum of all words behind the header. */
export function checksum(words: Uint32Array): number {
  let a = 1;
  let b = 0;
  for (let i = HEADER_WORDS; i < words.length; i++) {
    a = (a + words[i]!) | 0;
    b = (Math.imul(b, 31) + a) | 0;
  }
  return (a ^ b) >>> 0;
}

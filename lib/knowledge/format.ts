// Binary format of a knowledge base: one buffer, read in place. `sections.ts` lists the sections in their order.
//
//   header     16 words: magic, version, total bytes, checksum of the rest, number of aliases, data date
//   sections   bytes, or columns of numbers (`number-column.ts`): like compresses well beside like
//
// Finding: aliases and ids go to a bucket by the hash of their words, so most entities are in the bucket of their own
// name. Such a name takes two bytes: one of its hash, as a first check before the entity's name is read and compared, and
// one for its use, casing and weight. All other aliases are in a table: a fingerprint, then one word per candidate. A
// candidate is counted from the first entity of its bucket, which keeps it small. Ids need no table of their own.
//
// Reading: `record.ts` describes an entity's record, `pieces.ts` the texts.

import { hashText } from '../text/hash.ts';

export const MAGIC = 0x534d5244;
export const FORMAT_VERSION = 5;
export const HEADER_WORDS = 16;
export const FIRST_WORDS_BYTES = 0x10000;
/** How many entities share one start in the texts. */
export const BLOCK = 16;
/** Aliases per bucket, on average, or entities if there are more of them: more take longer to search, fewer take more bytes. */
export const BUCKET = 8;
/** Maximum aliases in one bucket. Hashes spread them well; a file with more was made to slow a reader down. */
export const FULLEST_BUCKET = 256;
/** Maximum words in an alias. */
export const LONGEST_ALIAS = 12;
/** Maximum entities in one base: 21 bits. */
export const MOST_ENTITIES = 1 << 21;

/** Maximum ways in which names are found: an entity has the number of its way in one byte, and 0 stands for none. */
export const MOST_WAYS = 255;

/** Positions of words in the header. */
export const Header = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  aliases: 4,
  /** Month of the newest fact, in months since January 2000. */
  month: 5,
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

/** A candidate in one word, without the flag on an alias's last one. */
export function packPosting(entity: number, use: number, casing: number, level: number): number {
  return (entity | (use << 21) | (casing << 23) | (level << 25)) >>> 0;
}

const ENTITY = MOST_ENTITIES - 1;
const LAST = 0x80000000;

/**
 * A candidate as it is stored.
 * @param from first entity of its bucket, from which it is counted; entities before it wrap around
 */
export function storePosting(word: number, from: number, isLast: boolean): number {
  return ((word & ~ENTITY) | ((word - from) & ENTITY) | (isLast ? LAST : 0)) >>> 0;
}

/** Weights by level, precomputed because thousands of postings are unpacked per article. */
const WEIGHTS = Array.from({ length: 64 }, (_, level) => 2 ** (level / 4 - 8));

/** @param from first entity of its bucket; 0 for one that was never stored */
export function unpackPosting(word: number, from: number): Posting {
  return {
    entity: (word + from) & ENTITY,
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

/** Adds a word's key to the hash that decides an alias's bucket. Start from 0. */
export function extendPlace(hash: number, key: number): number {
  const mixed = Math.imul(hash ^ key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Adds a word's key to the hash that tells the aliases of a bucket apart. Start from 0. */
export function extendFingerprint(hash: number, key: number): number {
  const mixed = Math.imul(((hash << 7) | (hash >>> 25)) + key, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Bucket of an alias or id. Buckets are in the order of the hashes. */
export function bucketOf(place: number, buckets: number): number {
  return Math.floor(((place >>> 0) / 0x100000000) * buckets);
}

/** Hash of an id's words: mostly the same as that of its entity's name. The key of a pack before a slash doesn't count. */
export function placeOfId(id: string): number {
  const words = id.slice(id.lastIndexOf('/') + 1).split('-');
  return words.reduce((place, word) => extendPlace(place, hashText(word)), 0) >>> 0;
}

/** What is compared with a name's hash before the name itself is. */
export function checkOf(fingerprint: number): number {
  return fingerprint & 0xff;
}

/** Checksum of all words after the header. Every change of one word changes it: each step is reversible. */
export function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let i = HEADER_WORDS; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
}

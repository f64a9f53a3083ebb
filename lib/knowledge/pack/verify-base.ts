import {
  FIRST_WORDS_BYTES,
  HEADER_WORDS,
  Header,
  isLastPosting,
  LOAD,
  LONGEST_ALIAS,
  unpackPosting,
} from '../format.ts';
import { KnowledgeError, openBase } from '../open-base.ts';
import { isPackId } from './pack-sources.ts';

/** Entities or words between progress reports. */
const STRIDE = 50_000;
/** Maximum candidates of one alias; each is scored wherever the alias appears. */
export const MOST_CANDIDATES = 4096;

export interface VerifiedBase {
  /** Not counting stand-ins. */
  readonly entities: number;
  readonly aliases: number;
}

/**
 * Checks a pack's whole base before it is imported. A checksum detects accidents, not malice: an untrusted file could
 * refer outside its sections, or pretend to be a shipped entity.
 * @param key the pack's key, with which every id must start
 * @param onProgress called and awaited from time to time, with the share done, 0 to 1
 * @throws KnowledgeError if anything is wrong
 */
export async function verifyBase(
  buffer: ArrayBuffer,
  key: string,
  onProgress: (done: number) => Promise<void> | void = () => {},
): Promise<VerifiedBase> {
  const base = openBase(buffer);
  const { slots, postings } = sectionsOf(new Uint32Array(buffer));
  if (base.firstWords.some(words => words > LONGEST_ALIAS)) throw damaged('an alias is too long');
  checkSlots(slots, postings.length);
  checkPostings(postings, base.size);
  let standIns = 0;
  for (let number = 0; number < base.size; number++) {
    if (number % STRIDE === 0) await onProgress(number / base.size);
    const { id, name, relations } = read(() => base.record(number));
    if (!name) standIns++;
    else if (!isPackId(key, id)) throw damaged(`"${id}" isn’t an id of this pack`);
    if (relations.some(({ to }) => to >= base.size))
      throw damaged(`"${id}" has a relation to a missing entry`);
  }
  return { entities: base.size - standIns, aliases: base.aliasCount };
}

function sectionsOf(words: Uint32Array): { slots: Uint32Array; postings: Uint32Array } {
  const from = HEADER_WORDS + FIRST_WORDS_BYTES / 4;
  const between = from + 2 * words[Header.slots]!;
  return {
    slots: words.subarray(from, between),
    postings: words.subarray(between, between + words[Header.postings]!),
  };
}

function checkSlots(slots: Uint32Array, postings: number): void {
  let free = 0;
  for (let at = 0; at < slots.length; at += 2) {
    if (slots[at] === 0) free++;
    else if (slots[at + 1]! >= postings) throw damaged('an alias has no candidates');
  }
  // A look-up stops at a free slot. With no free slots, every word of a page would search the whole table.
  if (free * 2 < (slots.length / 2) * (1 - LOAD)) throw damaged('the alias table is too full');
}

function checkPostings(postings: Uint32Array, size: number): void {
  let run = 0;
  for (const word of postings) {
    if (unpackPosting(word).entity >= size) throw damaged('an alias points to a missing entry');
    run = isLastPosting(word) ? 0 : run + 1;
    if (run > MOST_CANDIDATES) throw damaged('an alias has too many candidates');
  }
  if (run > 0) throw damaged('a list of candidates has no end');
}

function read<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw damaged((error as Error).message);
  }
}

function damaged(what: string): KnowledgeError {
  return new KnowledgeError(`damaged pack: ${what}`);
}

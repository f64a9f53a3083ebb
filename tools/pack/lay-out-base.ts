import {
  checksum,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  isLastPosting,
  LOAD,
  MAGIC,
  slotOf,
} from '../../lib/knowledge/format.ts';
import type { AliasTable } from './alias-table.ts';

const LAST = 0x80000000;

/**
 * Puts the sections of a base into one buffer, in the layout of `format.ts`.
 * @param newest month of the newest fact, counted from January 2000
 */
export function layOut(
  table: AliasTable,
  idHashes: Uint32Array,
  blocks: readonly number[],
  records: Uint8Array,
  newest: number,
): Uint32Array<ArrayBuffer> {
  let aliases = 0;
  let postings = 0;
  for (const alias of table.aliases()) {
    aliases++;
    postings += alias.postings.length;
  }
  const slots = Math.ceil(aliases / LOAD) + 1;
  const firstWordsAt = HEADER_WORDS;
  const slotsAt = firstWordsAt + FIRST_WORDS_BYTES / 4;
  const postingsAt = slotsAt + 2 * slots;
  const idHashesAt = postingsAt + postings;
  const blocksAt = idHashesAt + idHashes.length;
  const recordsAt = blocksAt + blocks.length;
  const words = new Uint32Array(recordsAt + Math.ceil(records.length / 4));
  words.set([MAGIC, FORMAT_VERSION, words.byteLength], Header.magic);
  words.set([slots, postings, idHashes.length, records.length], Header.slots);
  words[Header.month] = newest;
  words[Header.aliases] = aliases;
  const firstWords = new Uint8Array(words.buffer, firstWordsAt * 4, FIRST_WORDS_BYTES);
  placeAliases(
    table,
    firstWords,
    words.subarray(slotsAt, postingsAt),
    words.subarray(postingsAt, idHashesAt),
  );
  words.set(idHashes, idHashesAt);
  words.set(blocks, blocksAt);
  new Uint8Array(words.buffer).set(records, recordsAt * 4);
  words[Header.checksum] = checksum(words);
  return words;
}

function placeAliases(
  table: AliasTable,
  firstWords: Uint8Array,
  slots: Uint32Array,
  postings: Uint32Array,
): void {
  const slotCount = slots.length / 2;
  let next = 0;
  for (const alias of table.aliases()) {
    firstWords[alias.firstHalf] = Math.max(firstWords[alias.firstHalf]!, alias.words);
    let slot = slotOf(alias.place, slotCount);
    while (slots[2 * slot] !== 0) slot = (slot + 1) % slotCount;
    slots[2 * slot] = alias.fingerprint;
    slots[2 * slot + 1] = next;
    for (const posting of alias.postings) postings[next++] = posting;
    const last = postings[next - 1]!;
    postings[next - 1] = isLastPosting(last) ? last : (last | LAST) >>> 0;
  }
}

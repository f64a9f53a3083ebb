import type { KnownEntity } from '../model/entity.ts';
import {
  BLOCK,
  checksum,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  hashId,
  isLastPosting,
  MAGIC,
  type Posting,
  slotOf,
  unpackPosting,
} from './format.ts';
import { monthText, RecordReader, type Stored } from './record.ts';

/** A buffer isn't a knowledge base that this version can read; the message says why. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/**
 * Opens a knowledge base without copying or parsing it.
 * @param buffer output of `writeBase`; it must not change afterwards
 * @throws KnowledgeError if it is truncated, damaged, in another format or from a newer version
 */
export function openBase(buffer: ArrayBuffer): KnowledgeBase {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new KnowledgeError(`knowledge base cut short: ${buffer.byteLength} bytes`);
  const words = new Uint32Array(buffer);
  if (words[Header.magic] !== MAGIC) throw new KnowledgeError('not a knowledge base of Dramatis');
  if (words[Header.version] !== FORMAT_VERSION)
    throw new KnowledgeError(
      `knowledge base of format ${words[Header.version]}; this version reads format ${FORMAT_VERSION}`,
    );
  if (words[Header.bytes] !== buffer.byteLength)
    throw new KnowledgeError(
      `knowledge base cut short: ${buffer.byteLength} of ${words[Header.bytes]} bytes`,
    );
  if (words[Header.checksum] !== checksum(words))
    throw new KnowledgeError('knowledge base damaged: its checksum does not match');
  return new KnowledgeBase(words);
}

/** Places that take "the" after "in" and "of". */
const NEEDS_THE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic of|West Bank|Vatican City State)|(Islands|Republic|Emirates|Territory|Territories|Highlands|District)$/;

/** An opened knowledge base. Entities are numbered 0 to `size` - 1. */
export class KnowledgeBase {
  readonly size: number;
  /** Number of distinct aliases. */
  readonly aliasCount: number;
  /** Month of its newest fact, `YYYY-MM`. */
  readonly month: string;
  /** By the upper half of an alias's first key, the longest such alias in words. */
  readonly firstWords: Uint8Array;
  private readonly slots: Uint32Array;
  private readonly slotCount: number;
  private readonly postings: Uint32Array;
  private readonly idHashes: Uint32Array;
  private readonly blocks: Uint32Array;
  private readonly records: RecordReader;

  constructor(words: Uint32Array<ArrayBuffer>) {
    const [slots, postings, entities, recordBytes] = words.subarray(Header.slots, Header.recordBytes + 1);
    let at = HEADER_WORDS;
    const section = (length: number): Uint32Array => {
      const part = words.subarray(at, at + length);
      at += length;
      if (at > words.length) throw new KnowledgeError('knowledge base damaged: a section runs past its end');
      return part;
    };
    const first = section(FIRST_WORDS_BYTES / 4);
    this.firstWords = new Uint8Array(words.buffer, first.byteOffset, first.byteLength);
    this.slotCount = slots!;
    this.slots = section(2 * slots!);
    this.postings = section(postings!);
    this.idHashes = section(entities!);
    this.blocks = section(Math.ceil(entities! / BLOCK));
    const records = section(Math.ceil(recordBytes! / 4));
    this.records = new RecordReader(new Uint8Array(words.buffer, records.byteOffset, records.byteLength));
    this.size = entities!;
    this.aliasCount = words[Header.aliases]!;
    this.month = monthText(words[Header.month]!);
  }

  /** Where an alias's candidates start, for `candidates`; -1 if there is no such alias. */
  find(place: number, fingerprint: number): number {
    const wanted = fingerprint >>> 0 || 1;
    let slot = slotOf(place, this.slotCount);
    for (let probe = 0; probe < this.slotCount; probe++) {
      const found = this.slots[2 * slot]!;
      if (found === wanted) return this.slots[2 * slot + 1]!;
      if (found === 0) return -1;
      if (++slot === this.slotCount) slot = 0;
    }
    return -1;
  }

  /** The candidates at a position that `find` returned. */
  candidates(start: number): Posting[] {
    const found: Posting[] = [];
    for (let at = start; at < this.postings.length; at++) {
      const word = this.postings[at]!;
      found.push(unpackPosting(word));
      if (isLastPosting(word)) break;
    }
    return found;
  }

  /** The entity's stored record, decoded on every call. */
  record(entity: number): Stored {
    const start = this.blocks[Math.floor(entity / BLOCK)];
    if (start === undefined || entity >= this.size) throw new RangeError(`no entity ${entity}`);
    return this.records.read(start, entity % BLOCK);
  }

  /** Number of the entity with this id; -1 if there is none. */
  numberOf(id: string): number {
    const hash = hashId(id);
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.idHashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    for (; low < this.size && this.idHashes[low] === hash; low++) if (this.record(low).id === id) return low;
    return -1;
  }

  /**
   * The entity in the shape that the rest of Dramatis uses.
   * @param recordOf reads records of this base; the caller may keep them
   */
  entity(
    number: number,
    isWanted: (to: number) => boolean = () => true,
    recordOf: (entity: number) => Stored = entity => this.record(entity),
  ): KnownEntity {
    const stored = recordOf(number);
    const relations = stored.relations
      .filter(({ to }) => isWanted(to))
      .map(({ name, to }) => ({ name, to: recordOf(to).id }));
    return {
      source: 'knowledge',
      id: stored.id,
      name: stored.name,
      kind: stored.kind,
      context: stored.context || composeContext(stored, recordOf),
      asOf: stored.settled ? '' : stored.asOf || this.month,
      relations,
      wikipedia: stored.wikipedia,
      wikidata: stored.wikidata,
    };
  }
}

/**
 * A compiled entity's category and the places that contain it: "City in Texas, United States". Without a context of
 * its own, and with a category that doesn't end in "in" or "of", the category says it all.
 */
function composeContext(stored: Stored, recordOf: (entity: number) => Stored): string {
  if (!/ (in|of)$/.test(stored.category)) return stored.category;
  const places: string[] = [];
  let at = stored;
  while (places.length < 3) {
    const inside = at.relations.find(({ name }) => name === 'locatedIn');
    if (!inside) break;
    at = recordOf(inside.to);
    places.push(at.name);
    // A hand-written place is well known, so the chain can end there.
    if (at.context) break;
  }
  const first = places[0] ?? '';
  return `${stored.category} ${NEEDS_THE.test(first) ? 'the ' : ''}${places.join(', ')}`.trim();
}

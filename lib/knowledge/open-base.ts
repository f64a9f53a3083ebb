import type { KnownEntity } from '../model/entity.ts';
import {
  BLOCK,
  bucketOf,
  checksum,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  isLastPosting,
  MAGIC,
  OLDEST_FORMAT,
  type Posting,
  placeOfId,
  unpackPosting,
} from './format.ts';
import { endsOpen, monthText, RecordReader, type Stored } from './record.ts';

/** A buffer isn't a knowledge base that this version can read; the message says why. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}

/**
 * Opens a knowledge base without copying or parsing it.
 * @param buffer output of `writeBase`; it must not change afterwards
 * @param isOurs whether it ships with the extension, whose files the browser checks: then its checksum isn't, which is
 *   most of the work
 * @throws KnowledgeError if it is truncated, damaged, in another format or from a newer version
 */
export function openBase(buffer: ArrayBuffer, isOurs = false): KnowledgeBase {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new KnowledgeError(`knowledge base cut short: ${buffer.byteLength} bytes`);
  const words = new Uint32Array(buffer);
  if (words[Header.magic] !== MAGIC) throw new KnowledgeError('not a knowledge base of Dramatis');
  const version = words[Header.version]!;
  if (version < OLDEST_FORMAT || version > FORMAT_VERSION)
    throw new KnowledgeError(
      `knowledge base of format ${version}; this version reads ${OLDEST_FORMAT} to ${FORMAT_VERSION}`,
    );
  if (words[Header.bytes] !== buffer.byteLength)
    throw new KnowledgeError(
      `knowledge base cut short: ${buffer.byteLength} of ${words[Header.bytes]} bytes`,
    );
  if (!isOurs && words[Header.checksum] !== checksum(words))
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
  private readonly buckets: number;
  private readonly aliasStarts: Uint32Array;
  private readonly entityStarts: Uint32Array;
  private readonly aliases: Uint32Array;
  private readonly blocks: Uint32Array;
  private readonly records: RecordReader;

  constructor(words: Uint32Array<ArrayBuffer>) {
    const [buckets, aliasWords, entities, fieldBytes, textBytes] = words.subarray(
      Header.buckets,
      Header.textBytes + 1,
    );
    let at = HEADER_WORDS;
    const section = (length: number): Uint32Array => {
      const part = words.subarray(at, at + length);
      at += length;
      if (at > words.length) throw new KnowledgeError('knowledge base damaged: a section runs past its end');
      return part;
    };
    const bytes = (length: number): Uint8Array => {
      const part = section(Math.ceil(length / 4));
      return new Uint8Array(words.buffer, part.byteOffset, length);
    };
    this.buckets = buckets!;
    this.firstWords = bytes(FIRST_WORDS_BYTES);
    this.aliasStarts = section(buckets! + 1);
    this.entityStarts = section(buckets! + 1);
    this.aliases = section(aliasWords!);
    this.blocks = section(2 * Math.ceil(entities! / BLOCK));
    this.records = new RecordReader(bytes(fieldBytes!), bytes(textBytes!));
    this.size = entities!;
    this.aliasCount = words[Header.aliases]!;
    this.month = monthText(words[Header.month]!);
  }

  /** Where an alias's candidates start, for `candidates`; -1 if there is no such alias. */
  find(place: number, fingerprint: number): number {
    const wanted = fingerprint >>> 0;
    const bucket = bucketOf(place, this.buckets);
    const end = this.aliasStarts[bucket + 1]!;
    for (let at = this.aliasStarts[bucket]!; at < end; at++) {
      const found = this.aliases[at]!;
      if (found >= wanted) return found === wanted ? at + 1 : -1;
      do at++;
      while (at < end && !isLastPosting(this.aliases[at]!));
    }
    return -1;
  }

  /** The candidates at a position that `find` returned. */
  candidates(start: number): Posting[] {
    const from = this.entityStarts[lastUpTo(this.aliasStarts, start)]!;
    const found: Posting[] = [];
    for (let at = start; at < this.aliases.length; at++) {
      const word = this.aliases[at]!;
      found.push(unpackPosting(word, from));
      if (isLastPosting(word)) break;
    }
    return found;
  }

  /** The entity's stored record, decoded on every call. */
  record(entity: number): Stored {
    const block = 2 * Math.floor(entity / BLOCK);
    const start = this.blocks[block];
    if (start === undefined || entity >= this.size) throw new RangeError(`no entity ${entity}`);
    return this.records.read(start, this.blocks[block + 1]!, entity % BLOCK);
  }

  /** Number of the entity with this id; -1 if there is none. */
  numberOf(id: string): number {
    const bucket = bucketOf(placeOfId(id), this.buckets);
    const end = this.entityStarts[bucket + 1]!;
    for (let number = this.entityStarts[bucket]!; number < end; number++)
      if (this.record(number).id === id) return number;
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
  if (!endsOpen(stored.category)) return stored.category;
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

/** Index of the last number that isn't above the given one, in an ascending list that starts with 0. */
function lastUpTo(ascending: Uint32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

import type { KnownEntity } from '../model/entity.ts';
import { aliasKeys } from './alias-keys.ts';
import { phraseHash } from './evidence.ts';
import {
  bucketOf,
  checkOf,
  checksum,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  isLastPosting,
  MAGIC,
  type Posting,
  placeOfId,
  unpackPosting,
} from './format.ts';
import { KnowledgeError } from './knowledge-error.ts';
import { endsOpen, monthText, RecordReader, type Stored } from './record.ts';
import { readSections, type Sections } from './sections.ts';

/** Names of entities whose hash is kept; a long article names a few hundred. */
const NAMES_KEPT = 8000;

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
  if (version !== FORMAT_VERSION)
    throw new KnowledgeError(`knowledge base of format ${version}; this version reads ${FORMAT_VERSION}`);
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
  /** Its parts, as they are stored. */
  readonly sections: Sections;
  /** By the upper half of an alias's first key, the longest such alias in words. */
  readonly firstWords: Uint8Array;
  private readonly buckets: number;
  private readonly records: RecordReader;
  /** Hashes of names, by entity. */
  private readonly nameHashes = new Map<number, number>();

  constructor(words: Uint32Array<ArrayBuffer>) {
    this.sections = readSections(words);
    this.firstWords = this.sections.firstWords;
    this.buckets = Math.min(this.sections.aliasStarts.length, this.sections.entityStarts.length) - 1;
    this.records = openRecords(this.sections);
    this.size = this.sections.records.heads.length;
    this.aliasCount = words[Header.aliases]!;
    this.month = monthText(words[Header.month]!);
  }

  /** Where an alias's candidates start, for `candidates`; -1 if there is no such alias. */
  find(place: number, fingerprint: number): number {
    const wanted = fingerprint >>> 0;
    const bucket = bucketOf(place, this.buckets);
    const { aliases, aliasStarts } = this.sections;
    const end = aliasStarts[bucket + 1]!;
    for (let at = aliasStarts[bucket]!; at < end; at++) {
      const found = aliases[at]!;
      if (found === wanted) return at + 1;
      if (found > wanted) break;
      do at++;
      while (at < end && !isLastPosting(aliases[at]!));
    }
    return this.findByName(bucket, wanted);
  }

  /** An entity that is found by its own name is a position after all candidates in the table. */
  private findByName(bucket: number, wanted: number): number {
    const { aliases, checks, ways, entityStarts } = this.sections;
    const check = checkOf(wanted);
    const end = Math.min(entityStarts[bucket + 1]!, this.size);
    for (let entity = entityStarts[bucket]!; entity < end; entity++)
      if (checks.at(entity) === check && ways.at(entity) > 0 && this.nameHash(entity) === wanted)
        return aliases.length + entity;
    return -1;
  }

  private nameHash(entity: number): number {
    const kept = this.nameHashes.get(entity);
    if (kept !== undefined) return kept;
    if (this.nameHashes.size >= NAMES_KEPT) this.nameHashes.clear();
    const hash = phraseHash(aliasKeys(this.records.name(entity))?.keys ?? []) >>> 0;
    this.nameHashes.set(entity, hash);
    return hash;
  }

  /** The candidates at a position that `find` returned. */
  candidates(start: number): Posting[] {
    const { aliases, aliasStarts, entityStarts, ways, wayList } = this.sections;
    if (start >= aliases.length) {
      const entity = start - aliases.length;
      return [{ ...unpackPosting(wayList.at(ways.at(entity) - 1), 0), entity }];
    }
    const from = entityStarts[lastUpTo(aliasStarts, start)]!;
    const found: Posting[] = [];
    for (let at = start; at < aliases.length; at++) {
      const word = aliases[at]!;
      found.push(unpackPosting(word, from));
      if (isLastPosting(word)) break;
    }
    return found;
  }

  /** The entity's stored record, decoded on every call. */
  record(entity: number): Stored {
    if (!(entity < this.size)) throw new RangeError(`no entity ${entity}`);
    return this.records.read(entity);
  }

  /** Number of the entity with this id; -1 if there is none. */
  numberOf(id: string): number {
    const bucket = bucketOf(placeOfId(id), this.buckets);
    const { entityStarts } = this.sections;
    const end = entityStarts[bucket + 1]!;
    for (let number = entityStarts[bucket]!; number < end; number++)
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

function openRecords({ records }: Sections): RecordReader {
  try {
    return new RecordReader(records);
  } catch (error) {
    throw new KnowledgeError(`knowledge base damaged: ${(error as Error).message}`);
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

import {
  BUCKET,
  bucketOf,
  checkOf,
  checksum,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  Header,
  MAGIC,
  MOST_WAYS,
  storePosting,
  unpackPosting,
} from '../format.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { RecordWriter } from './record-writer.ts';
import { SectionWriter } from './section-writer.ts';

/** An alias with its candidates. */
export interface PlacedAlias {
  readonly place: number;
  readonly fingerprint: number;
  /** Upper half of its first word's key. */
  readonly firstHalf: number;
  readonly words: number;
  /** As `packPosting` makes them. */
  readonly postings: readonly number[];
}

/** Everything in a base. */
export interface BaseParts {
  /** Called twice; gives every alias, ascending by place. */
  readonly aliases: () => Iterable<PlacedAlias>;
  /** `placeOfId` of every entity, ascending. */
  readonly idPlaces: ArrayLike<number>;
  /** Fingerprint of every entity's name, 0 for none, in the same order. */
  readonly nameFingerprints: ArrayLike<number>;
  readonly records: RecordWriter;
  /** The order of the entities: the positions at which their records were written. */
  readonly order: Uint32Array;
  /** Month of the newest fact, counted from January 2000. */
  readonly newest: number;
}

/** Aliases between two pauses. */
const STRIDE = 20_000;

/** Puts the sections of a base into one buffer, in the layout of `format.ts`. */
export function layOut(parts: BaseParts): Uint32Array<ArrayBuffer> {
  const steps = layOutInSteps(parts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses, for those who have something else to do as well. */
export function* layOutInSteps(parts: BaseParts): Generator<undefined, Uint32Array<ArrayBuffer>> {
  const { idPlaces } = parts;
  let aliasCount = 0;
  for (const _ of parts.aliases()) if (aliasCount++ % STRIDE === 0) yield;
  const buckets = Math.max(1, Math.ceil(Math.max(aliasCount, idPlaces.length) / BUCKET));
  const entityStarts = placeIds(idPlaces, buckets);
  const index = new AliasIndex(parts, entityStarts);
  let placed = 0;
  for (const alias of parts.aliases()) {
    if (placed++ % STRIDE === 0) yield;
    index.add(alias);
  }
  const out = new SectionWriter();
  index.finish(out);
  yield* parts.records.finish(parts.order, out);
  yield;
  const words = out.finish();
  words.set([MAGIC, FORMAT_VERSION, words.byteLength], Header.magic);
  words[Header.month] = parts.newest;
  words[Header.aliases] = aliasCount;
  words[Header.checksum] = checksum(words);
  return words;
}

function placeIds(places: ArrayLike<number>, buckets: number): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  let number = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    while (number < places.length && bucketOf(places[number]!, buckets) < bucket) number++;
    starts[bucket] = number;
  }
  return starts;
}

/** Sorts aliases into buckets, and into those that are an entity's own name and all others. */
class AliasIndex {
  private readonly parts: BaseParts;
  private readonly entityStarts: Uint32Array;
  private readonly firstWords = new Uint8Array(FIRST_WORDS_BYTES);
  private readonly aliasStarts: Uint32Array;
  private readonly fingerprints = new GrowingNumbers();
  private readonly postings = new GrowingNumbers();
  private readonly ways: Uint8Array;
  /** Ways in which own names are found, with their numbers. */
  private readonly wayList = new Map<number, number>();
  private bucket = 0;
  private inBucket: PlacedAlias[] = [];

  /** @param entityStarts the first entity of each bucket */
  constructor(parts: BaseParts, entityStarts: Uint32Array) {
    this.parts = parts;
    this.entityStarts = entityStarts;
    this.aliasStarts = new Uint32Array(entityStarts.length);
    this.ways = new Uint8Array(parts.idPlaces.length);
  }

  /** Adds an alias; its place mustn't be below that of the one before. */
  add(alias: PlacedAlias): void {
    const { firstHalf, place, words } = alias;
    this.firstWords[firstHalf] = Math.max(this.firstWords[firstHalf]!, words);
    while (this.bucket < bucketOf(place, this.entityStarts.length - 1)) this.endBucket();
    if (!this.isOwnName(alias)) this.inBucket.push(alias);
  }

  finish(out: SectionWriter): void {
    while (this.bucket < this.entityStarts.length - 1) this.endBucket();
    const { nameFingerprints } = this.parts;
    out.bytes(this.firstWords);
    out.sizes(this.aliasStarts);
    out.sizes(this.entityStarts);
    out.column(this.fingerprints.finish());
    out.column(this.postings.finish());
    out.column(this.ways.map((way, entity) => (way ? checkOf(nameFingerprints[entity]!) : 0)));
    out.column(this.ways);
    out.column([...this.wayList.keys()]);
  }

  /** Whether an alias is its only candidate's name and in its bucket. Then it needs no place in the table. */
  private isOwnName({ fingerprint, postings }: PlacedAlias): boolean {
    if (postings.length > 1) return false;
    const { entity } = unpackPosting(postings[0]!, 0);
    const { bucket, entityStarts, parts } = this;
    if (entity < entityStarts[bucket]! || entity >= entityStarts[bucket + 1]!) return false;
    if (parts.nameFingerprints[entity] !== fingerprint || fingerprint === 0) return false;
    const way = storePosting(postings[0]!, entity, false);
    const known = this.wayList.get(way);
    if (known === undefined && this.wayList.size === MOST_WAYS) return false;
    const number = known ?? this.wayList.size + 1;
    this.wayList.set(way, number);
    this.ways[entity] = number;
    return true;
  }

  private endBucket(): void {
    const from = this.entityStarts[this.bucket]!;
    this.inBucket.sort((a, b) => a.fingerprint - b.fingerprint);
    for (const { fingerprint, postings } of this.inBucket) {
      this.fingerprints.push(fingerprint);
      postings.forEach((posting, i) => {
        this.postings.push(storePosting(posting, from, i === postings.length - 1));
      });
    }
    this.inBucket = [];
    this.aliasStarts[++this.bucket] = this.fingerprints.length + this.postings.length;
  }
}

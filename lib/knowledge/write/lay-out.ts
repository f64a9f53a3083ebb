import {
  BUCKET,
  bucketOf,
  checksum,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  MAGIC,
  storePosting,
} from '../format.ts';

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
  /** Where every sixteenth record starts, in `fields` and in `texts`. */
  readonly blocks: readonly (readonly [fields: number, texts: number])[];
  readonly fields: Uint8Array;
  readonly texts: Uint8Array;
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
  const { idPlaces, fields, texts } = parts;
  let aliasCount = 0;
  let aliasWords = 0;
  for (const { postings } of parts.aliases()) {
    if (aliasCount % STRIDE === 0) yield;
    aliasCount++;
    aliasWords += 1 + postings.length;
  }
  const buckets = Math.max(1, Math.ceil(aliasCount / BUCKET));
  const lengths = {
    firstWords: FIRST_WORDS_BYTES / 4,
    aliasStarts: buckets + 1,
    entityStarts: buckets + 1,
    aliases: aliasWords,
    blocks: parts.blocks.length * 2,
    fields: Math.ceil(fields.length / 4),
    texts: Math.ceil(texts.length / 4),
  };
  const words = new Uint32Array(Object.values(lengths).reduce((sum, length) => sum + length, HEADER_WORDS));
  let at = HEADER_WORDS;
  const section = (name: keyof typeof lengths): Uint32Array => {
    at += lengths[name];
    return words.subarray(at - lengths[name], at);
  };
  const bytes = (part: Uint32Array): Uint8Array =>
    new Uint8Array(words.buffer, part.byteOffset, part.byteLength);

  const firstWords = bytes(section('firstWords'));
  const aliasStarts = section('aliasStarts');
  const entityStarts = section('entityStarts');
  placeIds(idPlaces, entityStarts);
  yield* placeAliases(parts.aliases(), firstWords, aliasStarts, entityStarts, section('aliases'));
  section('blocks').set(parts.blocks.flat());
  bytes(section('fields')).set(fields);
  bytes(section('texts')).set(texts);

  words.set([MAGIC, FORMAT_VERSION, words.byteLength], Header.magic);
  words.set([buckets, aliasWords, idPlaces.length, fields.length, texts.length], Header.buckets);
  words[Header.month] = parts.newest;
  words[Header.aliases] = aliasCount;
  words[Header.checksum] = checksum(words);
  return words;
}

function placeIds(places: ArrayLike<number>, starts: Uint32Array): void {
  const buckets = starts.length - 1;
  let number = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    while (number < places.length && bucketOf(places[number]!, buckets) < bucket) number++;
    starts[bucket] = number;
  }
}

function* placeAliases(
  aliases: Iterable<PlacedAlias>,
  firstWords: Uint8Array,
  aliasStarts: Uint32Array,
  entityStarts: Uint32Array,
  out: Uint32Array,
): Generator<undefined, void> {
  const buckets = aliasStarts.length - 1;
  let bucket = 0;
  let inBucket: PlacedAlias[] = [];
  let next = 0;
  const flush = (): void => {
    inBucket.sort((a, b) => a.fingerprint - b.fingerprint);
    for (const { fingerprint, postings } of inBucket) {
      out[next++] = fingerprint;
      postings.forEach((posting, i) => {
        out[next++] = storePosting(posting, entityStarts[bucket]!, i === postings.length - 1);
      });
    }
    inBucket = [];
    aliasStarts[++bucket] = next;
  };
  let placed = 0;
  for (const alias of aliases) {
    if (placed++ % STRIDE === 0) yield;
    firstWords[alias.firstHalf] = Math.max(firstWords[alias.firstHalf]!, alias.words);
    while (bucket < bucketOf(alias.place, buckets)) flush();
    inBucket.push(alias);
  }
  while (bucket < buckets) flush();
}

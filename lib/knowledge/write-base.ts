import type { Kind } from '../model/kind.ts';
import { ENGLISH } from '../text/languages/en.ts';
import type { LanguageWords } from '../text/languages/language-words.ts';
import { type AliasKeys, aliasKeys } from './alias-keys.ts';
import type { Entry } from './entry.ts';
import { evidenceHashes } from './evidence.ts';
import {
  BLOCK,
  Casing,
  checksum,
  extendFingerprint,
  extendPlace,
  FIRST_WORDS_BYTES,
  FORMAT_VERSION,
  HEADER_WORDS,
  Header,
  hashId,
  LOAD,
  MAGIC,
  MOST_ENTITIES,
  packPosting,
  slotOf,
  Use,
  weightLevel,
} from './format.ts';
import { monthNumber, type Stored } from './record.ts';
import { RecordWriter } from './write/record-writer.ts';
import { sharedParts } from './write/shared-parts.ts';

/** An entry to write. One from a data package has a category instead of a context. */
export interface Source extends Entry {
  readonly category?: string;
  /** Weight of its aliases if it has no `prior`; 1 is average. */
  readonly weight?: number;
  /** Names of the people who live there or follow it: "French", "Muslims". */
  readonly demonyms?: readonly string[];
}

interface AliasEntry {
  readonly place: number;
  readonly fingerprint: number;
  readonly first: number;
  readonly words: number;
  readonly postings: { entity: number; use: number; casing: number; level: number }[];
}

/**
 * Writes entries as the binary that `openBase` reads.
 * @param sources entries with distinct ids; relations to any other id are dropped. An entry without a name only adds aliases
 *   to the entry with its id in an earlier base
 * @param words of the language of the texts in which the aliases are looked for
 * @throws RangeError if there are too many for the format
 */
export function writeBase(
  sources: readonly Source[],
  words: LanguageWords = ENGLISH,
): Uint8Array<ArrayBuffer> {
  if (sources.length > MOST_ENTITIES)
    throw new RangeError(`${sources.length} entities; one base holds ${MOST_ENTITIES} at most`);
  const ordered = sources.map(source => ({ source, hash: hashId(source.id) }));
  ordered.sort((a, b) => a.hash - b.hash || (a.source.id < b.source.id ? -1 : 1));
  const numbers = new Map(ordered.map(({ source }, number) => [source.id, number]));

  const records = new RecordWriter(sharedParts(sources));
  const blocks: number[] = [];
  const aliases = new Map<string, AliasEntry>();
  let newest = 0;
  ordered.forEach(({ source }, number) => {
    if (number % BLOCK === 0) blocks.push(records.length);
    records.write(toStored(source, id => numbers.get(id)));
    newest = Math.max(newest, monthNumber(source.asOf));
    addAliases(aliases, source, number, words);
  });

  const layout = new Layout(aliases, ordered.length, blocks.length, records.length);
  layout.header(newest);
  layout.aliases(aliases);
  ordered.forEach(({ hash }, number) => {
    layout.idHashes[number] = hash;
  });
  layout.blocks.set(blocks);
  layout.records.set(records.finish());
  layout.words[Header.checksum] = checksum(layout.words);
  return new Uint8Array(layout.words.buffer);
}

/** The record of a source; `numberOf` gives the entity number of an id. */
export function toStored(source: Source, numberOf: (id: string) => number | undefined): Stored {
  const relations = Object.entries(source.relations).flatMap(([name, targets]) =>
    (targets ?? []).flatMap(id => {
      const to = numberOf(id);
      return to === undefined ? [] : [{ name: name as Stored['relations'][number]['name'], to }];
    }),
  );
  return {
    ...source,
    category: source.category ?? '',
    relations,
    evidence: evidenceHashes(source.evidence),
  };
}

/** Kinds whose names in several words are capitalised to the end. */
const DESCRIBED: ReadonlySet<Kind> = new Set<Kind>(['organization', 'person', 'group']);
/** Exceptions: "Biden administration", "Congress party", "New York magazine". */
const OFFICE = / (administration|party|magazine)$/;

/** Calls `take` with every alias of a source that can be stored, and its use. */
export function eachAlias(
  source: Source,
  take: (alias: AliasKeys, use: number) => void,
  words: LanguageWords = ENGLISH,
): void {
  const add = (alias: string, use: number): void => {
    const keys = aliasKeys(alias, words);
    if (!keys) return;
    // "U.S. government" and "UN refugee agency" are printed like descriptions: a reader takes "U.S." as the name.
    const isDescription =
      !words.hasSmallEndings &&
      keys.casing === Casing.start &&
      DESCRIBED.has(source.kind) &&
      !OFFICE.test(alias) &&
      alias.includes(' ');
    take(isDescription ? { ...keys, casing: Casing.name } : keys, use);
  };
  const guarded = new Set(source.guarded);
  for (const alias of source.guarded) add(alias, Use.guarded);
  for (const alias of [source.name, ...source.aliases]) if (!guarded.has(alias)) add(alias, Use.alone);
  for (const alias of source.demonyms ?? []) add(alias, Use.demonym);
  for (const alias of source.short) add(alias, Use.short);
}

/** Weight level of all aliases of a source; see `weightLevel`. */
export function levelOf(source: Source): number {
  return weightLevel(source.prior === undefined ? (source.weight ?? 1) : source.prior / 50);
}

function addAliases(
  aliases: Map<string, AliasEntry>,
  source: Source,
  entity: number,
  language: LanguageWords,
): void {
  const level = levelOf(source);
  const take = ({ keys, casing }: AliasKeys, use: number): void => {
    const name = keys.join();
    let known = aliases.get(name);
    if (!known) {
      const place = keys.reduce(extendPlace, 0);
      const fingerprint = keys.reduce(extendFingerprint, 0) || 1;
      known = { place, fingerprint, first: keys[0]!, words: keys.length, postings: [] };
      aliases.set(name, known);
    }
    const same = known.postings.find(posting => posting.entity === entity);
    if (!same) known.postings.push({ entity, use, casing, level });
    // Listed in two spellings ("NATO" and "Nato"), it may be written either way.
    else if (WIDTH[casing]! > WIDTH[same.casing]!) same.casing = casing;
  };
  eachAlias(source, take, language);
}

/** How much each `Casing` allows. */
const WIDTH: Readonly<Record<number, number>> = {
  [Casing.capitals]: 0,
  [Casing.particle]: 1,
  [Casing.name]: 1,
  [Casing.start]: 2,
};

/** The buffer and its sections. */
class Layout {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly idHashes: Uint32Array;
  readonly blocks: Uint32Array;
  readonly records: Uint8Array;
  private readonly firstWords: Uint8Array;
  private readonly slots: Uint32Array;
  private readonly postings: Uint32Array;

  constructor(
    aliases: ReadonlyMap<string, AliasEntry>,
    entities: number,
    blocks: number,
    recordBytes: number,
  ) {
    const slots = Math.ceil(aliases.size / LOAD) + 1;
    let postings = 0;
    for (const alias of aliases.values()) postings += alias.postings.length;
    const recordWords = Math.ceil(recordBytes / 4);
    const firstWords = FIRST_WORDS_BYTES / 4;
    let at = HEADER_WORDS;
    const words = new Uint32Array(at + firstWords + 2 * slots + postings + entities + blocks + recordWords);
    this.words = words;
    const section = (length: number): Uint32Array => {
      at += length;
      return words.subarray(at - length, at);
    };
    const bytes = (part: Uint32Array): Uint8Array =>
      new Uint8Array(words.buffer, part.byteOffset, part.byteLength);
    this.firstWords = bytes(section(firstWords));
    this.slots = section(2 * slots);
    this.postings = section(postings);
    this.idHashes = section(entities);
    this.blocks = section(blocks);
    this.records = bytes(section(recordWords));
    words.set([slots, postings, entities, recordBytes], Header.slots);
    words[Header.aliases] = aliases.size;
  }

  header(month: number): void {
    this.words[Header.magic] = MAGIC;
    this.words[Header.version] = FORMAT_VERSION;
    this.words[Header.bytes] = this.words.byteLength;
    this.words[Header.month] = month;
  }

  aliases(aliases: ReadonlyMap<string, AliasEntry>): void {
    const slotCount = this.slots.length / 2;
    let next = 0;
    for (const alias of aliases.values()) {
      const bucket = alias.first >>> 16;
      this.firstWords[bucket] = Math.max(this.firstWords[bucket]!, alias.words);
      let slot = slotOf(alias.place, slotCount);
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) % slotCount;
      this.slots[2 * slot] = alias.fingerprint;
      this.slots[2 * slot + 1] = next;
      alias.postings.forEach(({ entity, use, casing, level }, i) => {
        const last = i === alias.postings.length - 1;
        this.postings[next++] = packPosting(entity, use, casing, level, last);
      });
    }
  }
}

import type { Entry } from './entry.ts';
import { formKeysOfEvidence } from './evidence.ts';
import {
  BLOCK,
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
import { type FormKeys, formKeys } from './forms.ts';
import { type Category, monthNumber, RecordWriter, type Stored } from './record.ts';

/** What the writer takes: an entry, which may come from a data package and then has a category for a context. */
export interface Source extends Entry {
  readonly category?: Category;
  /** Weight of its forms where no `prior` is given; 1 is the middle. */
  readonly weight?: number;
  /** Forms of those who live there or believe in it: "French", "Muslims". */
  readonly people?: readonly string[];
}

interface Form {
  readonly place: number;
  readonly fingerprint: number;
  readonly first: number;
  readonly words: number;
  readonly postings: { entity: number; use: number; casing: number; level: number }[];
}

/**
 * Packs entries into the binary that `openBase` reads.
 * @param sources entries with distinct ids; relations to ids that are not among them are dropped
 * @throws RangeError where there are more than the format can number
 */
export function writeBase(sources: readonly Source[]): Uint8Array<ArrayBuffer> {
  if (sources.length > MOST_ENTITIES)
    throw new RangeError(`${sources.length} entities; one base holds ${MOST_ENTITIES} at most`);
  const ordered = sources.map(source => ({ source, hash: hashId(source.id) }));
  ordered.sort((a, b) => a.hash - b.hash || (a.source.id < b.source.id ? -1 : 1));
  const numbers = new Map(ordered.map(({ source }, number) => [source.id, number]));

  const records = new RecordWriter();
  const blocks: number[] = [];
  const forms = new Map<string, Form>();
  let newest = 0;
  ordered.forEach(({ source }, number) => {
    if (number % BLOCK === 0) blocks.push(records.length);
    records.write(storedForm(source, id => numbers.get(id)));
    newest = Math.max(newest, monthNumber(source.asOf));
    addForms(forms, source, number);
  });

  const layout = new Layout(forms, ordered.length, blocks.length, records.length);
  layout.header(newest);
  layout.forms(forms);
  ordered.forEach(({ hash }, number) => {
    layout.idHashes[number] = hash;
  });
  layout.blocks.set(blocks);
  layout.records.set(records.finish());
  layout.words[Header.checksum] = checksum(layout.words);
  return new Uint8Array(layout.words.buffer);
}

/** What is written of a source; `numberOf` gives the numbers of those that its relations point to. */
export function storedForm(source: Source, numberOf: (id: string) => number | undefined): Stored {
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
    evidence: formKeysOfEvidence(source.evidence),
  };
}

/** Calls back with every form of a source that can be stored, and how it may be used. */
export function eachForm(source: Source, take: (form: FormKeys, use: number) => void): void {
  const add = (form: string, use: number): void => {
    const broken = formKeys(form);
    if (broken) take(broken, use);
  };
  const guarded = new Set(source.guarded);
  for (const form of source.guarded) add(form, Use.guarded);
  for (const form of [source.name, ...source.aliases]) if (!guarded.has(form)) add(form, Use.alone);
  for (const form of source.people ?? []) add(form, Use.people);
  for (const form of source.short) add(form, Use.short);
}

/** Level of all forms of a source; see `weightLevel`. */
export function levelOf(source: Source): number {
  return weightLevel(source.prior === undefined ? (source.weight ?? 1) : source.prior / 50);
}

function addForms(forms: Map<string, Form>, source: Source, entity: number): void {
  const level = levelOf(source);
  eachForm(source, ({ keys, casing }, use) => {
    const name = keys.join();
    let known = forms.get(name);
    if (!known) {
      const place = keys.reduce(extendPlace, 0);
      const fingerprint = keys.reduce(extendFingerprint, 0) || 1;
      known = { place, fingerprint, first: keys[0]!, words: keys.length, postings: [] };
      forms.set(name, known);
    }
    if (!known.postings.some(posting => posting.entity === entity))
      known.postings.push({ entity, use, casing, level });
  });
}

/** The buffer and its sections. */
class Layout {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly idHashes: Uint32Array;
  readonly blocks: Uint32Array;
  readonly records: Uint8Array;
  private readonly firstWords: Uint8Array;
  private readonly slots: Uint32Array;
  private readonly postings: Uint32Array;

  constructor(forms: ReadonlyMap<string, Form>, entities: number, blocks: number, recordBytes: number) {
    const slots = Math.ceil(forms.size / LOAD) + 1;
    let postings = 0;
    for (const form of forms.values()) postings += form.postings.length;
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
    words[Header.forms] = forms.size;
  }

  header(month: number): void {
    this.words[Header.magic] = MAGIC;
    this.words[Header.version] = FORMAT_VERSION;
    this.words[Header.bytes] = this.words.byteLength;
    this.words[Header.month] = month;
  }

  forms(forms: ReadonlyMap<string, Form>): void {
    const slotCount = this.slots.length / 2;
    let next = 0;
    for (const form of forms.values()) {
      const bucket = form.first >>> 16;
      this.firstWords[bucket] = Math.max(this.firstWords[bucket]!, form.words);
      let slot = slotOf(form.place, slotCount);
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) % slotCount;
      this.slots[2 * slot] = form.fingerprint;
      this.slots[2 * slot + 1] = next;
      form.postings.forEach(({ entity, use, casing, level }, i) => {
        const last = i === form.postings.length - 1;
        this.postings[next++] = packPosting(entity, use, casing, level, last);
      });
    }
  }
}

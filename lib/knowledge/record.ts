// An entity's record: everything that isn't needed to find it. Numbers are varints; texts are UTF-8 after their length.

import type { RelationName } from '../model/entity.ts';
import { RELATIONS } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import { idOf } from './entry.ts';

/** A stored entity; relation targets are entity numbers. */
export interface Stored {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly context: string;
  /** What a compiled entity is, to be followed by its place: "City in". Empty for hand-written ones. */
  readonly category: string;
  /** Empty without a context, and if the context can't change any more. */
  readonly asOf: string;
  /** Whether the context can't change any more. */
  readonly settled?: boolean | undefined;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly relations: readonly { readonly name: RelationName; readonly to: number }[];
  /** Hashes of its evidence. */
  readonly evidence: readonly number[];
}

/** Categories of compiled entities. Records store their index, so the order is part of the format. */
export const CATEGORIES = [
  '',
  'People',
  'Country',
  'Region of',
  'District of',
  'City in',
  'University in',
  'University',
  'Shop chain in',
  'Shop chain',
  'Restaurant chain in',
  'Restaurant chain',
  'Bank in',
  'Bank',
  'Hotel chain in',
  'Hotel chain',
  'Fuel brand in',
  'Fuel brand',
  'Car brand in',
  'Car brand',
  'Company in',
  'Company',
  'Airline in',
  'Airline',
  'Transport operator in',
  'Transport operator',
  'Government body in',
  'Government body',
  'Police force in',
  'Police force',
  'Fire service in',
  'Fire service',
  'Health provider in',
  'Health provider',
  'School district in',
  'School district',
  'Education body in',
  'Education body',
  'Parks body in',
  'Parks body',
] as const;

export type Category = (typeof CATEGORIES)[number];

export function isCategory(text: string): text is Category {
  return (CATEGORIES as readonly string[]).includes(text);
}

const HAS_CONTEXT = 1;
const HAS_WIKIPEDIA = 2;
const WIKIPEDIA_IS_NAME = 4;
const HAS_WIKIDATA = 8;
const HAS_ID = 16;
const IS_SETTLED = 32;

/** Appends records to a growing buffer. */
export class RecordWriter {
  private bytes = new Uint8Array(1 << 16);
  private readonly encoder = new TextEncoder();
  length = 0;

  write(entity: Stored): void {
    const start = this.length;
    const sameTitle = entity.wikipedia === entity.name;
    const flags =
      (entity.context ? HAS_CONTEXT : 0) |
      (entity.wikipedia ? HAS_WIKIPEDIA : 0) |
      (sameTitle ? WIKIPEDIA_IS_NAME : 0) |
      (entity.wikidata ? HAS_WIKIDATA : 0) |
      (entity.id === idOf(entity.name) ? 0 : HAS_ID) |
      (entity.context && entity.settled ? IS_SETTLED : 0);
    this.number(KINDS.indexOf(entity.kind));
    this.number(flags);
    this.text(entity.name);
    if (flags & HAS_CONTEXT) {
      this.text(entity.context);
      if (!entity.settled) this.number(monthNumber(entity.asOf));
    } else this.number(CATEGORIES.indexOf(entity.category as Category));
    if (entity.wikipedia && !sameTitle) this.text(entity.wikipedia);
    if (entity.wikidata) this.number(Number(entity.wikidata.slice(1)));
    if (flags & HAS_ID) this.text(entity.id);
    this.number(entity.relations.length);
    for (const { name, to } of entity.relations) {
      this.number(RELATIONS.indexOf(name));
      this.number(to);
    }
    this.number(entity.evidence.length);
    for (const hash of entity.evidence) this.number(hash >>> 0);
    this.prefixLength(start);
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Inserts the record's length before it, so that a reader can skip it. */
  private prefixLength(start: number): void {
    const size = this.length - start;
    const prefix = size < 0x80 ? 1 : size < 0x4000 ? 2 : 3;
    this.reserve(prefix);
    this.bytes.copyWithin(start + prefix, start, this.length);
    this.length = start;
    this.number(size);
    this.length += size;
  }

  private number(value: number): void {
    this.reserve(5);
    while (value >= 0x80) {
      this.bytes[this.length++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.bytes[this.length++] = value;
  }

  private text(value: string): void {
    const encoded = this.encoder.encode(value);
    this.number(encoded.length);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.length);
    this.length += encoded.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** Reads records. Every read is bounded by the buffer, so damaged bytes cause an error instead of an endless loop. */
export class RecordReader {
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads a record, skipping the given number of records after offset `from`. */
  read(from: number, skip: number): Stored {
    this.at = from;
    for (let i = 0; i < skip; i++) {
      const size = this.number();
      this.at += size;
    }
    this.number();
    const kind = KINDS[this.number()] ?? 'work';
    const flags = this.number();
    const name = this.text();
    const context = flags & HAS_CONTEXT ? this.text() : '';
    const settled = (flags & IS_SETTLED) !== 0;
    const asOf = flags & HAS_CONTEXT && !settled ? monthText(this.number()) : '';
    const category = flags & HAS_CONTEXT ? '' : (CATEGORIES[this.number()] ?? '');
    const title = flags & WIKIPEDIA_IS_NAME ? name : flags & HAS_WIKIPEDIA ? this.text() : undefined;
    const wikidata = flags & HAS_WIKIDATA ? `Q${this.number()}` : undefined;
    const id = flags & HAS_ID ? this.text() : idOf(name);
    const relations = this.list(() => ({ name: RELATIONS[this.number()] ?? 'partOf', to: this.number() }));
    const evidence = this.list(() => this.number() | 0);
    return {
      id,
      name,
      kind,
      context,
      category,
      asOf,
      settled,
      wikipedia: title,
      wikidata,
      relations,
      evidence,
    };
  }

  private list<T>(read: () => T): T[] {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw new RangeError('a list runs past the end of the records');
    return Array.from({ length: count }, read);
  }

  private number(): number {
    let value = 0;
    for (let scale = 1; scale <= 0x80 ** 4; scale *= 0x80) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('a number runs past the end of the records');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number in the records has no end');
  }

  private text(): string {
    const size = this.number();
    if (this.at + size > this.bytes.length) throw new RangeError('a text runs past the end of the records');
    this.at += size;
    return this.decoder.decode(this.bytes.subarray(this.at - size, this.at));
  }
}

/** Months since January 2000, as dates are stored. */
export function monthNumber(month: string): number {
  return month ? (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5, 7)) - 1 : 0;
}

export function monthText(months: number): string {
  return `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

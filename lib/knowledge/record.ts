// An entity's record: everything that isn't needed to find it. Numbers are varints; texts are UTF-8 after their length.
// Before the first record is what compiled entities share: phrases ("City in", "Texas, United States") and lists of
// evidence. A record has the offset of each.

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
  /** What a compiled entity is, followed by its place if it ends in "in" or "of": "City in". Empty for hand-written ones. */
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

/** Offset that stands for no phrase. */
export const NOTHING = 0;

/** What a record has, as bits of its second number. */
export const Has = {
  context: 1,
  wikipedia: 2,
  titleIsName: 4,
  wikidata: 8,
  id: 16,
  /** With a context: it can't change any more. */
  settledContext: 32,
  /** Without a context: the category is two phrases, "Company in" and "Shenzhen, China". */
  place: 32,
  sharedEvidence: 64,
} as const;

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
    const context = flags & Has.context ? this.text() : '';
    const settled = context !== '' && (flags & Has.settledContext) !== 0;
    const asOf = flags & Has.context && !settled ? monthText(this.number()) : '';
    const category = flags & Has.context ? '' : this.category(flags & Has.place ? 2 : 1);
    const title = flags & Has.titleIsName ? name : flags & Has.wikipedia ? this.text() : undefined;
    const wikidata = flags & Has.wikidata ? `Q${this.number()}` : undefined;
    const id = flags & Has.id ? this.text() : idOf(name);
    const relations = this.list(() => ({ name: RELATIONS[this.number()] ?? 'partOf', to: this.number() }));
    const evidence =
      flags & Has.sharedEvidence ? this.elsewhere(this.number(), () => this.hashes()) : this.hashes();
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

  private category(phrases: number): string {
    const parts: string[] = [];
    for (let i = 0; i < phrases; i++) {
      const at = this.number();
      if (at !== NOTHING) parts.push(this.elsewhere(at, () => this.text()));
    }
    return parts.join(' ');
  }

  private hashes(): number[] {
    return this.list(() => this.number() | 0);
  }

  /** Reads something shared and comes back. */
  private elsewhere<T>(at: number, read: () => T): T {
    const back = this.at;
    this.at = at;
    const found = read();
    this.at = back;
    return found;
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

// An entity's record: everything that isn't needed to find it. Its numbers are varints in one buffer; its texts, in
// UTF-8, are in another, in the same order, so that each compresses well. Before the first record is what compiled
// entities share: phrases ("City in", "Texas, United States") and lists of evidence. A record has their offsets.

import type { RelationName } from '../model/entity.ts';
import { RELATIONS } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import { ByteReader } from './byte-reader.ts';
import { idOf } from './entry.ts';
import { evidenceHashes, evidenceIn } from './evidence.ts';

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
  /** Whether its evidence is in its context or category; see `evidenceIn`. Then none is stored. */
  readonly evidenceInContext?: boolean | undefined;
}

/** Whether a place follows a category: "City in", "Capital of". */
export function endsOpen(category: string): boolean {
  return / (in|of)$/.test(category);
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
  /** Its id is its item, after the key of its pack and a slash. The key is a phrase. */
  idIsItem: 128,
  evidenceInContext: 256,
} as const;

/** Reads records. */
export class RecordReader {
  private readonly fields: ByteReader;
  private readonly texts: ByteReader;

  constructor(fields: Uint8Array, texts: Uint8Array) {
    this.fields = new ByteReader(fields);
    this.texts = new ByteReader(texts);
  }

  /**
   * Reads a record, skipping the given number of records after offset `from`, whose texts start at `textsFrom`.
   * @throws RangeError if the bytes are damaged
   */
  read(from: number, textsFrom: number, skip: number): Stored {
    const { fields, texts } = this;
    fields.at = from;
    texts.at = textsFrom;
    for (let i = 0; i < skip; i++) {
      const size = fields.number();
      texts.at += fields.number();
      fields.at += size;
    }
    fields.number();
    fields.number();
    const kind = KINDS[fields.number()] ?? 'work';
    const flags = fields.number();
    const name = this.text();
    const context = flags & Has.context ? this.text() : '';
    const settled = context !== '' && (flags & Has.settledContext) !== 0;
    const asOf = flags & Has.context && !settled ? monthText(fields.number()) : '';
    const category = flags & Has.context ? '' : this.category(flags & Has.place ? 2 : 1);
    const title = flags & Has.titleIsName ? name : flags & Has.wikipedia ? this.text() : undefined;
    const wikidata = flags & Has.wikidata ? `Q${fields.number()}` : undefined;
    const id =
      flags & Has.idIsItem ? `${this.category(1)}/${wikidata}` : flags & Has.id ? this.text() : idOf(name);
    const relations = this.list(() => ({
      name: RELATIONS[fields.number()] ?? 'partOf',
      to: fields.number(),
    }));
    const isInContext = (flags & Has.evidenceInContext) !== 0;
    const evidence = isInContext
      ? []
      : flags & Has.sharedEvidence
        ? fields.elsewhere(fields.number(), () => this.hashes())
        : this.hashes();
    const plain = { id, name, kind, context, category, asOf, settled, wikipedia: title, wikidata, relations };
    return isInContext ? withEvidence(plain) : { ...plain, evidence };
  }

  private list<T>(read: () => T): T[] {
    const count = this.fields.number();
    if (count > this.fields.left) throw new RangeError('a list runs past the end of the records');
    return Array.from({ length: count }, read);
  }

  private category(phrases: number): string {
    const parts: string[] = [];
    for (let i = 0; i < phrases; i++) {
      const at = this.fields.number();
      if (at !== NOTHING) parts.push(this.texts.elsewhere(at, () => this.texts.text(this.texts.number())));
    }
    return parts.join(' ');
  }

  private hashes(): number[] {
    return this.list(() => this.fields.number() | 0);
  }

  private text(): string {
    return this.texts.text(this.fields.number());
  }
}

/** A record whose evidence is in its context. It is hashed on first use, because most records' evidence is never used. */
function withEvidence(plain: Omit<Stored, 'evidence'>): Stored {
  let hashes: readonly number[] | undefined;
  return {
    ...plain,
    evidenceInContext: true,
    get evidence() {
      hashes ??= evidenceHashes(evidenceIn(plain.context || plain.category));
      return hashes;
    },
  };
}

/** Months since January 2000, as dates are stored. */
export function monthNumber(month: string): number {
  return month ? (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5, 7)) - 1 : 0;
}

export function monthText(months: number): string {
  return `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

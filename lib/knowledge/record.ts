// An entity's record: everything that isn't needed to find it. Its head has its kind and says which columns have a number
// for it and which texts it has. Its numbers are counted off in the sparse columns, and its texts in `texts`, from the
// first entity of its block of sixteen. Phrases ("City in", "Texas, United States") are stored once.

import type { RelationName } from '../model/entity.ts';
import { RELATIONS } from '../model/entity.ts';
import type { Kind } from '../model/kind.ts';
import { KINDS } from '../model/kind.ts';
import { ByteReader } from './byte-reader.ts';
import { idOf } from './entry.ts';
import { evidenceHashes, evidenceIn } from './evidence.ts';
import { BLOCK } from './format.ts';
import { readPieces, TextReader } from './pieces.ts';
import { type RecordSections, SPARSE } from './sections.ts';

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

/** Bits of a head that hold the kind. */
export const KIND_BITS = 3;

/** What an entity has, as bits of its head. First the sparse columns, in the order of `SPARSE`. */
export const Has = {
  /** Number of a phrase: what it is. */
  category: 1 << 3,
  /** Number of a phrase that follows the category: "Company in" and "Shenzhen, China". */
  place: 1 << 4,
  /** Month of its context. A context without it can't change any more. */
  month: 1 << 5,
  /** Its number in Wikidata. */
  item: 1 << 6,
  /** Its id is its item, after the key of its pack and a slash. The key is a phrase. */
  key: 1 << 7,
  /** The entity that it is located in, if that is its only relation. */
  located: 1 << 8,
  /** Where the list of its relations starts. */
  relations: 1 << 9,
  /** Where the list of its evidence starts. */
  evidence: 1 << 10,
  context: 1 << 11,
  title: 1 << 12,
  titleIsName: 1 << 13,
  /** An id that isn't made from its name. */
  id: 1 << 14,
  evidenceInContext: 1 << 15,
} as const;

/** How many texts an entity has: its name and what `Has` adds. */
function textsOf(head: number): number {
  return 1 + (head & Has.context && 1) + (head & Has.title && 1) + (head & Has.id && 1);
}

/** Whether an entity has a number in a sparse column. */
export function isIn(head: number, column: number): boolean {
  return ((head >>> (KIND_BITS + column)) & 1) === 1;
}

/** Reads records. */
export class RecordReader {
  private readonly sections: RecordSections;
  private readonly columns: readonly RecordSections['heads'][];
  private readonly lists: ByteReader;
  private readonly texts: TextReader;
  private readonly phrases: TextReader;
  /** Per block and sparse column, how many numbers come before those of the block. */
  private readonly before: Uint32Array;
  /** The same for one entity, while its record is read. */
  private readonly next = new Uint32Array(SPARSE.length);

  /** @throws RangeError if the sections are damaged */
  constructor(sections: RecordSections) {
    this.sections = sections;
    this.columns = SPARSE.map(name => sections.sparse[name]);
    this.lists = new ByteReader(sections.lists);
    const pieces = readPieces(sections.pieces);
    this.texts = new TextReader(sections.texts, pieces);
    this.phrases = new TextReader(sections.phrases, pieces);
    this.before = countBefore(sections.heads);
  }

  /**
   * @param entity below the number of entities
   * @throws RangeError if the bytes are damaged
   */
  read(entity: number): Stored {
    const { lists } = this;
    const { texts, head } = this.goTo(entity);
    const number = (column: number): number => this.columns[column]!.at(this.next[column]!);
    const name = texts.next();
    const context = head & Has.context ? texts.next() : '';
    const category = head & Has.category ? this.phrase(number(0)) : '';
    const place = head & Has.place ? ` ${this.phrase(number(1))}` : '';
    const title = head & Has.titleIsName ? name : head & Has.title ? texts.next() : undefined;
    const wikidata = head & Has.item ? `Q${number(3)}` : undefined;
    const own = head & Has.id ? texts.next() : idOf(name);
    const isInContext = (head & Has.evidenceInContext) !== 0;
    const plain = {
      id: head & Has.key ? `${this.phrase(number(4))}/${wikidata}` : own,
      name,
      kind: KINDS[head & ((1 << KIND_BITS) - 1)]!,
      context,
      category: category + place,
      asOf: head & Has.month ? monthText(number(2)) : '',
      settled: context !== '' && !(head & Has.month),
      wikipedia: title,
      wikidata,
      relations:
        head & Has.located
          ? [{ name: 'locatedIn' as const, to: number(5) }]
          : head & Has.relations
            ? this.list(number(6), () => ({
                name: RELATIONS[lists.number()] ?? ('partOf' as const),
                to: lists.number(),
              }))
            : [],
    };
    if (isInContext) return withEvidence(plain);
    const evidence = head & Has.evidence ? this.list(number(7), () => lists.number() | 0) : [];
    return { ...plain, evidence };
  }

  /** An entity's name, without the rest. */
  name(entity: number): string {
    return this.goTo(entity).texts.next();
  }

  /** Counts off what comes before an entity in its block. */
  private goTo(entity: number): { readonly texts: TextReader; readonly head: number } {
    const { heads, textStarts } = this.sections;
    const { texts, next } = this;
    const block = Math.floor(entity / BLOCK);
    let skipped = 0;
    let low = 0;
    let high = 0;
    for (let other = block * BLOCK; other < entity; other++) {
      const head = heads.at(other);
      skipped += textsOf(head);
      low += SPREAD[(head >>> KIND_BITS) & 15]!;
      high += SPREAD[(head >>> (KIND_BITS + 4)) & 15]!;
    }
    addCounts(next, 0, this.before, block * SPARSE.length, low, high);
    texts.at = textStarts[block] ?? 0;
    texts.skip(skipped);
    return { texts, head: heads.at(entity) };
  }

  private list<T>(from: number, read: () => T): T[] {
    const { lists } = this;
    lists.at = from;
    const count = lists.number();
    if (count > lists.left) throw new RangeError('a list runs past the end of the records');
    return Array.from({ length: count }, read);
  }

  private phrase(number: number): string {
    const { phrases } = this;
    const start = this.sections.phraseStarts[Math.floor(number / BLOCK)];
    if (start === undefined) throw new RangeError('a phrase is missing');
    phrases.at = start;
    phrases.skip(number % BLOCK);
    return phrases.next();
  }
}

function countBefore(column: RecordSections['heads']): Uint32Array {
  const heads = column.values();
  const before = new Uint32Array(Math.ceil(heads.length / BLOCK) * SPARSE.length);
  for (let next = SPARSE.length; next < before.length; next += SPARSE.length) {
    // Each byte of the two counts one column: a block has sixteen entities.
    let low = 0;
    let high = 0;
    const from = (next / SPARSE.length - 1) * BLOCK;
    for (let entity = from; entity < from + BLOCK; entity++) {
      low += SPREAD[(heads[entity]! >>> KIND_BITS) & 15]!;
      high += SPREAD[(heads[entity]! >>> (KIND_BITS + 4)) & 15]!;
    }
    addCounts(before, next, before, next - SPARSE.length, low, high);
  }
  return before;
}

/** By four bits, a number with a byte for each. */
const SPREAD = Array.from(
  { length: 16 },
  (_, bits) => (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21),
);

/** Adds counts of the first four columns and of the last four, a byte each, to other counts. */
function addCounts(
  to: Uint32Array,
  at: number,
  from: Uint32Array,
  fromAt: number,
  low: number,
  high: number,
): void {
  for (let i = 0; i < 4; i++) {
    to[at + i] = from[fromAt + i]! + ((low >>> (8 * i)) & 0xff);
    to[at + i + 4] = from[fromAt + i + 4]! + ((high >>> (8 * i)) & 0xff);
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

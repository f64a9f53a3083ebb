import { RELATIONS } from '../../model/entity.ts';
import { KINDS } from '../../model/kind.ts';
import { idOf } from '../entry.ts';
import { BLOCK } from '../format.ts';
import { Has, isIn, monthNumber, type Stored } from '../record.ts';
import { SPARSE } from '../sections.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { SectionWriter } from './section-writer.ts';
import { evidenceKey, phrasesOf, type SharedParts } from './shared-parts.ts';
import { PieceTree, TextWriter } from './text-writer.ts';

/** Records that are put in order between pauses. */
const STRIDE = 50_000;

/** Collects records, in any order. */
export class RecordWriter {
  private readonly pieces: PieceTree;
  private readonly heads = new GrowingNumbers();
  private readonly sparse = SPARSE.map(() => new GrowingNumbers());
  private readonly lists = new GrowingBytes();
  private readonly texts: TextWriter;
  private readonly textStarts = new GrowingNumbers();
  private readonly phraseNumbers = new Map<string, number>();
  private readonly phrases: TextWriter;
  private readonly phraseStarts = new GrowingNumbers();
  private readonly evidence = new Map<string, number>();

  constructor({ phrases, evidence }: SharedParts, pieces: PieceTree = new PieceTree()) {
    this.pieces = pieces;
    this.texts = new TextWriter(pieces);
    this.phrases = new TextWriter(pieces);
    for (const phrase of phrases) this.addPhrase(phrase);
    for (const hashes of evidence) this.evidence.set(evidenceKey(hashes), this.addHashes(hashes));
  }

  /** @throws RangeError if its category isn't one of the phrases */
  write(entity: Stored): void {
    const [category, place] = entity.context ? [] : phrasesOf(entity.category);
    const [relation] = entity.relations;
    const located =
      entity.relations.length === 1 && relation!.name === 'locatedIn' ? relation!.to : undefined;
    const isInContext = entity.evidenceInContext === true;
    const key = itemKeyOf(entity);
    const keyNumber = key === null ? undefined : this.phraseNumbers.get(key);
    const isMade = keyNumber !== undefined || entity.id === idOf(entity.name);
    const title = entity.wikipedia === entity.name ? undefined : entity.wikipedia;
    // In the order of `SPARSE`.
    const numbers = [
      category ? this.phraseNumber(category) : undefined,
      place ? this.phraseNumber(place) : undefined,
      entity.context && !entity.settled ? monthNumber(entity.asOf) : undefined,
      entity.wikidata ? Number(entity.wikidata.slice(1)) : undefined,
      keyNumber,
      located,
      entity.relations.length && located === undefined ? this.addRelations(entity.relations) : undefined,
      entity.evidence.length && !isInContext ? this.evidenceAt(entity.evidence) : undefined,
    ];
    let head =
      KINDS.indexOf(entity.kind) |
      (entity.context ? Has.context : 0) |
      (title ? Has.title : 0) |
      (entity.wikipedia && !title ? Has.titleIsName : 0) |
      (isMade ? 0 : Has.id) |
      (isInContext ? Has.evidenceInContext : 0);
    numbers.forEach((number, column) => {
      if (number === undefined) return;
      this.sparse[column]!.push(number);
      head |= Has[SPARSE[column]!];
    });
    this.heads.push(head);
    this.textStarts.push(this.texts.length);
    for (const text of ownTexts(entity)) this.texts.text(text);
    if (!isMade) this.texts.text(entity.id);
  }

  /**
   * Writes the sections, with pauses. Nothing may be added afterwards.
   * @param order of the records: their positions as they were added
   */
  *finish(order: Uint32Array, out: SectionWriter): Generator<undefined, void> {
    const heads = this.heads.finish();
    out.column(order.map(position => heads[position]!));
    for (const [column, numbers] of this.sparse.entries()) {
      yield;
      out.column(inOrder(numbers.finish(), heads, column, order));
    }
    out.bytes(this.lists.finish());
    yield* this.finishTexts(order, out);
    this.phraseStarts.push(this.phrases.length);
    out.sizes(everyBlock(this.phraseStarts.finish()));
    out.bytes(this.phrases.finish());
    out.bytes(this.pieces.listed);
  }

  private *finishTexts(order: Uint32Array, out: SectionWriter): Generator<undefined, void> {
    const written = this.texts.finish();
    this.textStarts.push(written.length);
    const from = this.textStarts.finish();
    const texts = new Uint8Array(written.length);
    const starts = new Uint32Array(order.length + 1);
    let at = 0;
    for (let number = 0; number < order.length; number++) {
      if (number % STRIDE === 0) yield;
      const position = order[number]!;
      starts[number] = at;
      texts.set(written.subarray(from[position]!, from[position + 1]!), at);
      at += from[position + 1]! - from[position]!;
    }
    starts[order.length] = at;
    out.sizes(everyBlock(starts));
    out.bytes(texts);
  }

  private addPhrase(phrase: string): void {
    if (this.phraseNumbers.has(phrase)) return;
    this.phraseNumbers.set(phrase, this.phraseNumbers.size);
    this.phraseStarts.push(this.phrases.length);
    this.phrases.text(phrase);
  }

  private phraseNumber(phrase: string): number {
    const number = this.phraseNumbers.get(phrase);
    if (number === undefined) throw new RangeError(`"${phrase}" isn't one of the shared phrases`);
    return number;
  }

  private evidenceAt(hashes: readonly number[]): number {
    return this.evidence.get(evidenceKey(hashes)) ?? this.addHashes(hashes);
  }

  private addHashes(hashes: readonly number[]): number {
    const at = this.lists.length;
    this.lists.number(hashes.length);
    for (const hash of hashes) this.lists.number(hash >>> 0);
    return at;
  }

  private addRelations(relations: Stored['relations']): number {
    const at = this.lists.length;
    this.lists.number(relations.length);
    for (const { name, to } of relations) {
      this.lists.number(RELATIONS.indexOf(name));
      this.lists.number(to);
    }
    return at;
  }
}

/** The texts of an entity that it shares with no other, except its id, in the order in which they are written. */
export function ownTexts({ name, context, wikipedia }: Stored): string[] {
  return [name, context, wikipedia === name ? '' : (wikipedia ?? '')].filter((text, i) => i === 0 || text);
}

/** The numbers of a sparse column, in another order of the entities. */
function inOrder(numbers: Uint32Array, heads: Uint32Array, column: number, order: Uint32Array): Uint32Array {
  const at = new Uint32Array(heads.length);
  let next = 0;
  heads.forEach((head, position) => {
    at[position] = next;
    if (isIn(head, column)) next++;
  });
  const moved = new GrowingNumbers();
  for (const position of order) if (isIn(heads[position]!, column)) moved.push(numbers[at[position]!]!);
  return moved.finish();
}

/** Every sixteenth start, and the end. */
function everyBlock(starts: Uint32Array): Uint32Array {
  const count = starts.length - 1;
  return Uint32Array.from(
    { length: Math.ceil(count / BLOCK) + 1 },
    (_, block) => starts[Math.min(block * BLOCK, count)]!,
  );
}

/** The key of the pack of an entity whose id is its item; null for other ids. */
function itemKeyOf({ id, wikidata }: Stored): string | null {
  return wikidata && id.endsWith(`/${wikidata}`) ? id.slice(0, -wikidata.length - 1) : null;
}

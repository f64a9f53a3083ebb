import { fold } from '../../text/fold.ts';
import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { ClusterTable } from './cluster-table.ts';
import { mix } from './hash.ts';

/** Id of the type for "no token here": the edge of a paragraph. */
export const EDGE = 0;

/** Affix hashes stored per type: prefixes of 2 to 4 letters, then suffixes of 1 to 4. */
export const PREFIXES = 3;
export const SUFFIXES = 4;
const AFFIXES = PREFIXES + SUFFIXES;
const AFFIX_REACH = 32;

/** Bits of `WordTypes.looks` above those of `Shape`. */
export const Look = {
  /** The word ends in a full stop: an initial or an abbreviation. */
  dot: 1 << 9,
  /** Two bits for the length: 1, 2, 3 to 4, 5 and more letters. */
  length: 1 << 10,
} as const;

const SHAPE_MASK =
  Shape.word |
  Shape.capital |
  Shape.allCaps |
  Shape.innerCapital |
  Shape.digit |
  Shape.sentenceStart |
  Shape.letter;

const EDGE_KEY = hashText('\n');

/**
 * The distinct words so far, each with its context-free features. Ids stay valid until `clear`. Words that differ in
 * case, or in being at the start of a sentence, are different types.
 */
export class WordTypes {
  count = 0;
  keys = new Int32Array(1024);
  looks = new Uint16Array(1024);
  clusters = new Uint16Array(1024);
  affixes = new Int32Array(1024 * AFFIXES);
  private readonly table: ClusterTable;
  private slots = new Int32Array(4096);

  constructor(table: ClusterTable) {
    this.table = table;
    this.clear();
  }

  clear(): void {
    this.slots.fill(0);
    this.count = 1;
    this.keys[EDGE] = EDGE_KEY;
    this.looks[EDGE] = 0;
    this.clusters[EDGE] = 0;
  }

  /** Id of the type of token `at`. */
  intern(tokens: Tokens, at: number): number {
    const key = tokens.keys[at]!;
    const end = tokens.ends[at]!;
    let look = tokens.shapes[at]! & SHAPE_MASK;
    if (look & Shape.letter && tokens.text.charCodeAt(end - 1) === DOT) look |= Look.dot;
    const mask = this.slots.length - 1;
    let slot = mix(key + Math.imul(look, 0x9e3779b1)) & mask;
    for (let id = this.slots[slot]!; id !== 0; id = this.slots[slot]!) {
      if (this.keys[id] === key && (this.looks[id]! & (Look.length - 1)) === look) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.add(tokens, at, key, look);
    this.slots[slot] = id;
    if (this.count * 2 > this.slots.length) this.rehash();
    return id;
  }

  affix(id: number, which: number): number {
    return this.affixes[id * AFFIXES + which]!;
  }

  private add(tokens: Tokens, at: number, key: number, look: number): number {
    if (this.count === this.keys.length) this.grow();
    const id = this.count++;
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    this.keys[id] = key;
    this.clusters[id] = this.table.clusterOf(key);
    // More characters than an affix needs, because dots, accents and apostrophes fold to nothing.
    const head = fold(tokens.text.slice(start, Math.min(end, start + AFFIX_REACH)));
    const tail = fold(tokens.text.slice(Math.max(start, end - AFFIX_REACH), end));
    // Folded, because words with the same folded form are one type: "US" and "U.S".
    const length = Math.max(1, head.length);
    this.looks[id] = look | ((length < 3 ? length - 1 : length < 5 ? 2 : 3) * Look.length);
    for (let i = 0; i < PREFIXES; i++) this.affixes[id * AFFIXES + i] = hashText(head.slice(0, i + 2));
    for (let i = 0; i < SUFFIXES; i++)
      this.affixes[id * AFFIXES + PREFIXES + i] = hashText(tail.slice(-1 - i));
    return id;
  }

  private grow(): void {
    const room = this.keys.length * 2;
    this.keys = copyInto(new Int32Array(room), this.keys);
    this.looks = copyInto(new Uint16Array(room), this.looks);
    this.clusters = copyInto(new Uint16Array(room), this.clusters);
    this.affixes = copyInto(new Int32Array(room * AFFIXES), this.affixes);
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.count; id++) {
      const look = this.looks[id]! & (Look.length - 1);
      let slot = mix(this.keys[id]! + Math.imul(look, 0x9e3779b1)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

const DOT = 0x2e;

function copyInto<T extends Int32Array | Uint16Array>(to: T, from: T): T {
  to.set(from);
  return to;
}

import { END, ESCAPE, ONE_BYTE, PLAIN_PIECES, SEPARATOR } from '../pieces.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { PairMap } from './pair-map.ts';

/** Appends texts, put together from pieces, in the fewest bytes. */
export class TextWriter {
  private readonly pieces: PieceTree;
  private readonly written = new GrowingBytes();

  constructor(pieces: PieceTree) {
    this.pieces = pieces;
  }

  get length(): number {
    return this.written.length;
  }

  text(value: string): void {
    for (const number of this.pieces.split(value.replaceAll(END, ' ') + END)) this.number(number);
  }

  finish(): Uint8Array {
    return this.written.finish();
  }

  /** @param number of a piece, or a code unit counted down from -1 */
  private number(number: number): void {
    if (number < 0) {
      this.written.byte(ESCAPE);
      this.written.byte((-number - 1) >>> 8);
      this.written.byte((-number - 1) & 0xff);
    } else if (number < ONE_BYTE) this.written.byte(number);
    else {
      this.written.byte(ONE_BYTE + ((number - ONE_BYTE) >>> 8));
      this.written.byte((number - ONE_BYTE) & 0xff);
    }
  }
}

/** Finds the pieces that a text starts with, letter by letter. */
export class PieceTree {
  /** As a base lists them; empty for the plain ones. */
  readonly listed: Uint8Array;
  /** By node and code unit, the next node. */
  private readonly steps = new PairMap();
  /** By node, the piece that ends there. */
  private readonly ends: number[] = [-1];
  private readonly isPlain: boolean;

  /** @param pieces by their numbers */
  constructor(pieces: readonly string[] = PLAIN_PIECES) {
    this.isPlain = pieces === PLAIN_PIECES;
    this.listed = new TextEncoder().encode(this.isPlain ? '' : pieces.join(SEPARATOR));
    pieces.forEach((piece, number) => {
      if (piece) this.add(piece, number);
    });
  }

  /** The pieces of a text, in the fewest bytes. A code unit that isn’t a piece is a number below 0, counted down from -1. */
  split(text: string): number[] {
    if (this.isPlain) return Array.from({ length: text.length }, (_, at) => plainNumber(text.charCodeAt(at)));
    const { length } = text;
    // From the end: how many bytes the rest takes, and with which piece that starts.
    const bytes = new Array<number>(length + 1).fill(0);
    const firsts = new Array<number>(length);
    const sizes = new Array<number>(length);
    for (let from = length - 1; from >= 0; from--) {
      bytes[from] = bytes[from + 1]! + 3;
      firsts[from] = -1 - text.charCodeAt(from);
      sizes[from] = 1;
      let node = 0;
      for (let at = from; at < length; ) {
        const next = this.steps.get(node, text.charCodeAt(at++));
        if (next === undefined) break;
        node = next;
        const piece = this.ends[node]!;
        if (piece < 0) continue;
        const taken = bytes[at]! + (piece < ONE_BYTE ? 1 : 2);
        if (taken > bytes[from]!) continue;
        bytes[from] = taken;
        firsts[from] = piece;
        sizes[from] = at - from;
      }
    }
    const found: number[] = [];
    for (let at = 0; at < length; at += sizes[at]!) found.push(firsts[at]!);
    return found;
  }

  private add(piece: string, number: number): void {
    let node = 0;
    for (let at = 0; at < piece.length; at++) {
      let next = this.steps.get(node, piece.charCodeAt(at));
      if (next === undefined) {
        next = this.ends.push(-1) - 1;
        this.steps.set(node, piece.charCodeAt(at), next);
      }
      node = next;
    }
    this.ends[node] = number;
  }
}

function plainNumber(unit: number): number {
  return unit < ONE_BYTE && unit !== ESCAPE ? unit : -1 - unit;
}

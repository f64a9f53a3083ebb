import type { Span } from '../../model/article.ts';

/** The arrays of a map, as the reader of the page builds them; see `TextMap`. */
export interface TextMapData {
  /** Text nodes in the order of the text, each once. */
  readonly nodes: readonly Text[];
  /** What each of them held when it was read. */
  readonly data: readonly string[];
  /** Pieces: stretches of the text that stand unchanged in one node. `PIECE_SIZE` numbers each. */
  readonly pieces: readonly number[];
  /** The last offset of the text. */
  readonly length: number;
  /** Start of each block in the text, and its element. */
  readonly blockStarts: readonly number[];
  readonly blockElements: readonly Element[];
}

/**
 * Ties offsets in an article's text to places in the page and back. The text is kept as pieces that run alike in
 * both; what lies between them (line breaks between blocks, swallowed white space, soft hyphens) stands only in one
 * of the two. Nodes that have left the page or changed since it was read count as gone.
 */
export class TextMap {
  private readonly nodes: readonly Text[];
  private readonly data: readonly string[];
  private readonly blockStarts: readonly number[];
  private readonly blockElements: readonly Element[];
  private readonly length: number;
  /** For each piece: where it starts in the text, where it ends, its node, and where it starts in the node. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly nodeOf: Int32Array;
  private readonly offsets: Int32Array;
  private firstPieces: Map<Node, number> | null = null;

  constructor(source: TextMapData) {
    this.nodes = source.nodes;
    this.data = source.data;
    this.blockStarts = source.blockStarts;
    this.blockElements = source.blockElements;
    this.length = source.length;
    const count = source.pieces.length / PIECE_SIZE;
    this.starts = new Int32Array(count);
    this.ends = new Int32Array(count);
    this.nodeOf = new Int32Array(count);
    this.offsets = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const at = i * PIECE_SIZE;
      this.starts[i] = source.pieces[at]!;
      this.ends[i] = source.pieces[at + 1]!;
      this.nodeOf[i] = source.pieces[at + 2]!;
      this.offsets[i] = source.pieces[at + 3]!;
    }
  }

  /**
   * Where a span of the text stands in the page: one range for each text node that it touches, in order. On the seam
   * of two nodes the span starts in the later and ends in the earlier one. Parts that are gone are left out.
   */
  rangesOf(span: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    if (span.end <= span.start) return ranges;
    let piece = firstAfter(this.ends, span.start);
    while (piece < this.starts.length && this.starts[piece]! < span.end) {
      const node = this.nodeOf[piece]!;
      const from = this.inNode(piece, Math.max(span.start, this.starts[piece]!));
      let to = from;
      for (; this.nodeOf[piece] === node && this.starts[piece]! < span.end; piece++)
        to = this.inNode(piece, Math.min(span.end, this.ends[piece]!));
      if (this.isIntact(node)) ranges.push(rangeIn(this.nodes[node]!, from, to));
    }
    return ranges;
  }

  /**
   * The offset in the text at which a place in the page stands. A place in swallowed white space gives the nearest
   * one that the text has, the earlier first.
   * @param offsetInNode as the page counts it, 0 to the length of the node's data
   * @returns null for a node that is no part of the article, or gone
   */
  offsetAt(node: Node, offsetInNode: number): number | null {
    let piece = this.pieceOf(node);
    if (piece < 0 || !this.isIntact(this.nodeOf[piece]!)) return null;
    const owner = this.nodeOf[piece];
    while (this.nodeOf[piece + 1] === owner && this.offsets[piece + 1]! <= offsetInNode) piece++;
    const into = Math.max(0, offsetInNode - this.offsets[piece]!);
    return Math.min(this.starts[piece]! + into, this.ends[piece]!);
  }

  /** The element of the block that holds an offset of the text. Null outside of the text, or when it left the page. */
  blockElementOf(offset: number): Element | null {
    if (offset < 0 || offset > this.length) return null;
    const element = this.blockElements[firstAfter(this.blockStarts, offset) - 1];
    return element?.isConnected ? element : null;
  }

  private inNode(piece: number, offset: number): number {
    return this.offsets[piece]! + offset - this.starts[piece]!;
  }

  private isIntact(node: number): boolean {
    const text = this.nodes[node]!;
    return text.isConnected && text.data === this.data[node];
  }

  /** The first piece of a node; -1 for nodes that hold none. */
  private pieceOf(node: Node): number {
    if (!this.firstPieces) {
      this.firstPieces = new Map();
      for (let i = this.nodeOf.length - 1; i >= 0; i--) this.firstPieces.set(this.nodes[this.nodeOf[i]!]!, i);
    }
    return this.firstPieces.get(node) ?? -1;
  }
}

/** Numbers in `TextMapData.pieces` for each piece: start and end in the text, index of the node, start in the node. */
export const PIECE_SIZE = 4;

/** Index of the first value greater than `at`, in ascending values. */
function firstAfter(values: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeIn(node: Text, startOffset: number, endOffset: number): StaticRange {
  const places = { startContainer: node, startOffset, endContainer: node, endOffset };
  // Document models outside of browsers lack StaticRange; a plain object serves those who only look at it.
  if (typeof StaticRange === 'undefined') return { ...places, collapsed: startOffset === endOffset };
  return new StaticRange(places);
}

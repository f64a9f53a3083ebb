import type { Span } from '../../model/article.ts';

/** What `TextBuilder` hands to `TextMap`. */
export interface TextMapData {
  /** In document order, each once. */
  readonly nodes: readonly Text[];
  /** The content of each node when it was read. */
  readonly data: readonly string[];
  /** Pieces: parts of the text that are the same in one node. `PIECE_SIZE` numbers each. */
  readonly pieces: readonly number[];
  /** Length of the text. */
  readonly length: number;
  /** Where each block starts in the text, and its element. */
  readonly blockStarts: readonly number[];
  readonly blockElements: readonly Element[];
}

/**
 * Maps offsets in an article's text to positions in the page and back. It stores the pieces that are the same in both.
 * Whatever comes between them (line breaks between blocks, collapsed white space, soft hyphens) exists on one side
 * only. Nodes that were removed or edited since the article was read count as gone.
 */
export class TextMap {
  private readonly nodes: readonly Text[];
  private readonly data: readonly string[];
  private readonly blockStarts: readonly number[];
  private readonly blockElements: readonly Element[];
  private readonly length: number;
  /** For each piece: its start and end in the text, the index of its node, and its start in that node. */
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
   * The ranges of the page that a span covers, one for each text node, in order. Between two nodes, a span starts in
   * the later and ends in the earlier one. Omits nodes that are gone.
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
   * The offset in the text for a position in the page. A position in collapsed white space gives the offset just
   * before it, or the first one of the node.
   * @param offsetInNode 0 to the length of the node's data
   * @returns null if the node isn't part of the article or is gone
   */
  offsetAt(node: Node, offsetInNode: number): number | null {
    let piece = this.pieceOf(node);
    if (piece < 0 || !this.isIntact(this.nodeOf[piece]!)) return null;
    const owner = this.nodeOf[piece];
    while (this.nodeOf[piece + 1] === owner && this.offsets[piece + 1]! <= offsetInNode) piece++;
    const into = Math.max(0, offsetInNode - this.offsets[piece]!);
    return Math.min(this.starts[piece]! + into, this.ends[piece]!);
  }

  /** The element of the block at an offset, or null if the offset is out of bounds or the element is gone. */
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

  /** Index of a node's first piece, or -1. */
  private pieceOf(node: Node): number {
    if (!this.firstPieces) {
      this.firstPieces = new Map();
      for (let i = this.nodeOf.length - 1; i >= 0; i--) this.firstPieces.set(this.nodes[this.nodeOf[i]!]!, i);
    }
    return this.firstPieces.get(node) ?? -1;
  }
}

/** Numbers per piece in `TextMapData.pieces`: start and end in the text, index of the node, start in the node. */
export const PIECE_SIZE = 4;

/** Index of the first value greater than `at`. The values must be ascending. */
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
  // DOM implementations outside browsers lack StaticRange. Their callers only read the fields, so a plain object will do.
  if (typeof StaticRange === 'undefined') return { ...places, collapsed: startOffset === endOffset };
  return new StaticRange(places);
}

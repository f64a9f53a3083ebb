import type { TextBlock } from '../../model/article.ts';
import { PIECE_SIZE, TextMap } from './text-map.ts';

/**
 * Joins text nodes into the text as rendered and records where each character came from. White space collapses to one
 * space, one line break separates blocks, and zero-width characters are dropped.
 */
export class TextBuilder {
  readonly blocks: TextBlock[] = [];
  text = '';
  private readonly nodes: Text[] = [];
  private readonly data: string[] = [];
  private readonly pieces: number[] = [];
  private readonly elements: Element[] = [];
  private blockStart = 0;
  /** Node and offset of pending white space, which is only written once a character follows; -1 if there is none. */
  private spaceNode = -1;
  private spaceAt = -1;

  startBlock(): void {
    if (this.text) this.text += '\n';
    this.blockStart = this.text.length;
    this.spaceNode = -1;
  }

  /** Ends the block. Drops it if it is empty. */
  endBlock(role: TextBlock['role'], element: Element): void {
    if (this.text.length === this.blockStart) {
      this.text = this.text.slice(0, -1);
      return;
    }
    this.blocks.push({ start: this.blockStart, end: this.text.length, role });
    this.elements.push(element);
  }

  /** Writes a line break within a block as a space. It belongs to no text node. */
  lineBreak(): void {
    if (this.text.length > this.blockStart && this.text.at(-1) !== ' ') this.text += ' ';
    this.spaceNode = -1;
  }

  add(node: Text): void {
    const { data } = node;
    const index = this.nodes.push(node) - 1;
    this.data.push(data);
    let end = 0;
    VISIBLE.lastIndex = 0;
    for (let match = VISIBLE.exec(data); match; match = VISIBLE.exec(data)) {
      if (this.spaceNode < 0) this.noteSpace(data, index, end, match.index);
      this.space();
      this.piece(match[0], index, match.index);
      end = VISIBLE.lastIndex;
    }
    if (this.spaceNode < 0) this.noteSpace(data, index, end, data.length);
  }

  map(): TextMap {
    return new TextMap({
      nodes: this.nodes,
      data: this.data,
      pieces: this.pieces,
      length: this.text.length,
      blockStarts: this.blocks.map(block => block.start),
      blockElements: this.elements,
    });
  }

  /** Notes the first white space in a range without visible characters, if it isn't all zero-width. */
  private noteSpace(data: string, node: number, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (WIDTHLESS.test(data[at]!)) continue;
      this.spaceNode = node;
      this.spaceAt = at;
      return;
    }
  }

  /** Writes the pending white space, unless the block or the text node before it already ended in one. */
  private space(): void {
    const isRendered = this.spaceNode >= 0 && this.text.length > this.blockStart && this.text.at(-1) !== ' ';
    if (isRendered) this.piece(' ', this.spaceNode, this.spaceAt);
    this.spaceNode = -1;
  }

  private piece(text: string, node: number, offset: number): void {
    const start = this.text.length;
    this.text += text;
    const last = this.pieces.length - PIECE_SIZE;
    const extendsLast =
      last >= 0 &&
      this.pieces[last + 1] === start &&
      this.pieces[last + 2] === node &&
      this.pieces[last + 3]! + start - this.pieces[last]! === offset;
    if (extendsLast) this.pieces[last + 1] = this.text.length;
    else this.pieces.push(start, this.text.length, node, offset);
  }
}

/** Soft hyphen, word joiner, byte order mark, direction marks. Zero-width joiners stay: they shape letters and emoji. */
const WIDTHLESS = /[\u00ad\u2060\ufeff\u200e\u200f]/;
/** Words separated by single plain spaces, which are copied unchanged. */
const VISIBLE =
  /[^\s\u0085\u200b\u00ad\u2060\ufeff\u200e\u200f]+(?: [^\s\u0085\u200b\u00ad\u2060\ufeff\u200e\u200f]+)*/g;

import type { TextBlock } from '../../model/article.ts';
import { PIECE_SIZE, TextMap } from './text-map.ts';

/**
 * Joins text nodes to the text that a reader sees, and keeps track of where each sign came from: runs of white space
 * become one space, blocks are parted by one line break, signs without width go.
 */
export class TextBuilder {
  readonly blocks: TextBlock[] = [];
  text = '';
  private readonly nodes: Text[] = [];
  private readonly data: string[] = [];
  private readonly pieces: number[] = [];
  private readonly elements: Element[] = [];
  private blockStart = 0;
  /** White space not yet written: it is seen only once a sign follows. Its node and place; -1 for none. */
  private spaceNode = -1;
  private spaceAt = -1;

  startBlock(): void {
    if (this.text) this.text += '\n';
    this.blockStart = this.text.length;
    this.spaceNode = -1;
  }

  /** Ends the block; one without a sign in it vanishes. */
  endBlock(role: TextBlock['role'], element: Element): void {
    if (this.text.length === this.blockStart) {
      this.text = this.text.slice(0, -1);
      return;
    }
    this.blocks.push({ start: this.blockStart, end: this.text.length, role });
    this.elements.push(element);
  }

  /** A break of line within a block reads as a space. It stands in no text node. */
  lineBreak(): void {
    if (this.text.length > this.blockStart && this.text.at(-1) !== ' ') this.text += ' ';
    this.spaceNode = -1;
  }

  add(node: Text): void {
    const { data } = node;
    const index = this.nodes.push(node) - 1;
    this.data.push(data);
    let behind = 0;
    INK.lastIndex = 0;
    for (let match = INK.exec(data); match; match = INK.exec(data)) {
      if (this.spaceNode < 0) this.noteSpace(data, index, behind, match.index);
      this.space();
      this.piece(match[0], index, match.index);
      behind = INK.lastIndex;
    }
    if (this.spaceNode < 0) this.noteSpace(data, index, behind, data.length);
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

  /** Looks for white space in a stretch without ink: there may be signs without width alone. */
  private noteSpace(data: string, node: number, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (WIDTHLESS.test(data[at]!)) continue;
      this.spaceNode = node;
      this.spaceAt = at;
      return;
    }
  }

  /** Writes the white space that is due. */
  private space(): void {
    const isSeen = this.spaceNode >= 0 && this.text.length > this.blockStart && this.text.at(-1) !== ' ';
    if (isSeen) this.piece(' ', this.spaceNode, this.spaceAt);
    this.spaceNode = -1;
  }

  private piece(text: string, node: number, offset: number): void {
    const start = this.text.length;
    this.text += text;
    const last = this.pieces.length - PIECE_SIZE;
    const runsOn =
      last >= 0 &&
      this.pieces[last + 1] === start &&
      this.pieces[last + 2] === node &&
      this.pieces[last + 3]! + start - this.pieces[last]! === offset;
    if (runsOn) this.pieces[last + 1] = this.text.length;
    else this.pieces.push(start, this.text.length, node, offset);
  }
}

/** Soft hyphen, word joiner, byte order mark, marks of direction. Joiners that shape letters or emoji stay. */
const WIDTHLESS = /[\u00ad\u2060\ufeff\u200e\u200f]/;
/** Words with one plain space between them, which need no change. */
const INK =
  /[^\s\u0085\u200b\u00ad\u2060\ufeff\u200e\u200f]+(?: [^\s\u0085\u200b\u00ad\u2060\ufeff\u200e\u200f]+)*/g;

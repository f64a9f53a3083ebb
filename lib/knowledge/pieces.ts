// Texts are put together from pieces: letters, parts of words, words and phrases that occur often. A piece's number takes
// one byte below 128, otherwise two, the higher one first. A base that doesn't list its pieces has those of ASCII, so
// that its texts are almost plain; there, and in any base, other characters take three bytes: `ESCAPE` and the code unit.

/** Ends a text; the last character of the last piece. */
export const END = '\0';
/** Number of the piece that is followed by a code unit, the higher byte first. */
export const ESCAPE = 1;
/** Numbers below this take one byte. */
export const ONE_BYTE = 0x80;
/** Pieces that two bytes can tell apart. */
export const MOST_PIECES = ONE_BYTE + 0x8000;
/** Longest piece, in code units. */
export const LONGEST_PIECE = 64;
/** Between pieces, where they are listed. */
export const SEPARATOR = '\n';

/** The pieces of a base that doesn't list any. Number 1 is `ESCAPE`. */
export const PLAIN_PIECES: readonly string[] = Array.from({ length: ONE_BYTE }, (_, unit) =>
  unit === ESCAPE ? '' : String.fromCharCode(unit),
);

/** Reads texts one after the other. Every read is bounded, so damaged bytes cause an error. */
export class TextReader {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly pieces: readonly string[];

  /** @param pieces by their numbers */
  constructor(bytes: Uint8Array, pieces: readonly string[]) {
    this.bytes = bytes;
    this.pieces = pieces;
  }

  /** @throws RangeError if the text has no end, or if a piece is missing or too long */
  next(): string {
    const { bytes, pieces } = this;
    let text = '';
    for (;;) {
      const number = this.number();
      if (number === ESCAPE) {
        text += String.fromCharCode(((bytes[this.at] ?? 0) << 8) | (bytes[this.at + 1] ?? 0));
        this.at += 2;
        continue;
      }
      const piece = pieces[number];
      if (piece === undefined) throw new RangeError('a piece of a text is missing');
      if (piece.length > LONGEST_PIECE) throw new RangeError('a piece is too long');
      if (isLast(piece)) return text + piece.slice(0, -1);
      text += piece;
    }
  }

  /** @throws RangeError if there aren't as many texts */
  skip(texts: number): void {
    for (let left = texts; left > 0; ) {
      const number = this.number();
      if (number === ESCAPE) this.at += 2;
      else if (isLast(this.pieces[number] ?? '')) left--;
    }
  }

  private number(): number {
    const first = this.bytes[this.at++];
    if (first === undefined) throw new RangeError('a text runs past the end of the records');
    return first < ONE_BYTE ? first : ONE_BYTE + (((first - ONE_BYTE) << 8) | (this.bytes[this.at++] ?? 0));
  }
}

/** Whether a piece ends a text. */
function isLast(piece: string): boolean {
  return piece.charCodeAt(piece.length - 1) === 0;
}

/** The pieces that a base lists. They are looked at when a text has them: an article has few of the thousands. */
export function readPieces(listed: Uint8Array): readonly string[] {
  return listed.length ? new TextDecoder().decode(listed).split(SEPARATOR) : PLAIN_PIECES;
}

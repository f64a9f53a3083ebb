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

/** Pieces as they are read, by their numbers. */
export interface Pieces {
  /** Without `END`. */
  readonly texts: readonly string[];
  /** 1 for those that end a text. */
  readonly ends: Uint8Array;
}

/** Reads texts one after the other. Every read is bounded, so damaged bytes cause an error. */
export class TextReader {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly pieces: Pieces;

  constructor(bytes: Uint8Array, pieces: Pieces) {
    this.bytes = bytes;
    this.pieces = pieces;
  }

  /** @throws RangeError if the text has no end or a piece is missing */
  next(): string {
    const { bytes } = this;
    const { texts, ends } = this.pieces;
    let text = '';
    for (;;) {
      const number = this.number();
      if (number === ESCAPE) {
        text += String.fromCharCode(((bytes[this.at] ?? 0) << 8) | (bytes[this.at + 1] ?? 0));
        this.at += 2;
        continue;
      }
      const piece = texts[number];
      if (piece === undefined) throw new RangeError('a piece of a text is missing');
      text += piece;
      if (ends[number]) return text;
    }
  }

  /** @throws RangeError if there aren't as many texts */
  skip(texts: number): void {
    for (let left = texts; left > 0; ) {
      const number = this.number();
      if (number === ESCAPE) this.at += 2;
      else if (this.pieces.ends[number]) left--;
    }
  }

  private number(): number {
    const first = this.bytes[this.at++];
    if (first === undefined) throw new RangeError('a text runs past the end of the records');
    return first < ONE_BYTE ? first : ONE_BYTE + (((first - ONE_BYTE) << 8) | (this.bytes[this.at++] ?? 0));
  }
}

/**
 * The pieces that a base lists.
 * @throws RangeError if one is too long
 */
export function readPieces(listed: Uint8Array): Pieces {
  const pieces = listed.length ? new TextDecoder().decode(listed).split(SEPARATOR) : PLAIN_PIECES;
  const ends = new Uint8Array(pieces.length);
  const texts = pieces.map((piece, number) => {
    if (piece.length > LONGEST_PIECE) throw new RangeError('a piece is too long');
    if (!piece.endsWith(END)) return piece;
    ends[number] = 1;
    return piece.slice(0, -1);
  });
  return { texts, ends };
}

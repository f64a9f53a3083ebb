import { HEADER_WORDS } from '../format.ts';

/** Puts sections one after the other, as `readSections` reads them. */
export class SectionWriter {
  private readonly sections: { readonly width?: number; readonly bytes: Uint8Array }[] = [];

  bytes(bytes: Uint8Array): void {
    this.sections.push({ bytes });
  }

  /** A column as wide as its largest number needs. */
  column(numbers: ArrayLike<number>): void {
    const { length } = numbers;
    let largest = 0;
    for (let i = 0; i < length; i++) if (numbers[i]! > largest) largest = numbers[i]!;
    const width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4;
    const bytes = new Uint8Array(length * width);
    for (let rank = 0; rank < width; rank++)
      for (let i = 0; i < length; i++) bytes[rank * length + i] = numbers[i]! >>> (8 * rank);
    this.sections.push({ width, bytes });
  }

  /** A column of the sizes of parts, given where they start and where the last one ends. */
  sizes(starts: ArrayLike<number>): void {
    this.column(Uint32Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1]! - starts[i]!));
  }

  /** All sections, after an empty header. */
  finish(): Uint32Array<ArrayBuffer> {
    const length = this.sections.reduce(
      (sum, { width, bytes }) => sum + (width ? 2 : 1) + Math.ceil(bytes.length / 4),
      HEADER_WORDS,
    );
    const words = new Uint32Array(length);
    let at = HEADER_WORDS;
    for (const { width, bytes } of this.sections) {
      if (width) words[at++] = width;
      words[at++] = bytes.length;
      new Uint8Array(words.buffer).set(bytes, at * 4);
      at += Math.ceil(bytes.length / 4);
    }
    return words;
  }
}

/**
 * A column of numbers that are equally wide. The lowest bytes of all numbers come first, then the next ones: bytes of one
 * rank are alike, so they compress well.
 */
export class NumberColumn {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly width: number;

  /** @param bytes as many as the length times the width, in bytes, of a number */
  constructor(bytes: Uint8Array, length: number, width: number) {
    this.bytes = bytes;
    this.length = length;
    this.width = width;
  }

  /** @throws RangeError if there is no such number */
  at(index: number): number {
    if (!(index < this.length)) throw new RangeError('a number is missing');
    const { bytes, length } = this;
    let value = bytes[index]!;
    for (let rank = 1, scale = 0x100; rank < this.width; rank++, scale *= 0x100)
      value += bytes[rank * length + index]! * scale;
    return value;
  }

  /** All numbers: faster than one by one. */
  values(): Uint32Array {
    const { bytes, length } = this;
    const values = new Uint32Array(bytes.subarray(0, length));
    for (let rank = 1, shift = 8; rank < this.width; rank++, shift += 8)
      for (let i = 0, at = rank * length; i < length; i++, at++) values[i]! |= bytes[at]! << shift;
    return values;
  }

  /** Where each part starts if the numbers are their sizes, and where the last one ends. */
  starts(): Uint32Array {
    const sizes = this.values();
    const starts = new Uint32Array(sizes.length + 1);
    for (let i = 0, sum = 0; i < sizes.length; i++) {
      sum += sizes[i]!;
      starts[i + 1] = sum;
    }
    return starts;
  }
}

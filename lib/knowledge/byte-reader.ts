/** Reads numbers and texts that `GrowingBytes` wrote. Every read is bounded, so damaged bytes cause an error. */
export class ByteReader {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** @throws RangeError if it has no end */
  number(): number {
    let value = 0;
    for (let scale = 1; scale <= 0x80 ** 4; scale *= 0x80) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('a number runs past the end of the records');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number in the records has no end');
  }

  /** @throws RangeError if there aren't as many bytes left */
  text(size: number): string {
    if (size > this.left) throw new RangeError('a text runs past the end of the records');
    this.at += size;
    return this.decoder.decode(this.bytes.subarray(this.at - size, this.at));
  }

  /**
   * Reads a text that ends with a line break.
   * @throws RangeError if there is no line break, or if it has more characters than `limit`
   */
  line(limit: number): string {
    const end = this.bytes.indexOf(0x0a, this.at);
    if (end < 0) throw new RangeError('a text has no end');
    const text = this.text(end - this.at);
    this.at++;
    if (text.length > limit) throw new RangeError('a text is too long');
    return text;
  }

  /** Reads something elsewhere and comes back. */
  elsewhere<T>(at: number, read: () => T): T {
    const back = this.at;
    this.at = at;
    const found = read();
    this.at = back;
    return found;
  }
}

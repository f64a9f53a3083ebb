/** A buffer that numbers and texts are appended to. */
export class GrowingBytes {
  private bytes = new Uint8Array(1 << 16);
  private readonly encoder = new TextEncoder();
  length = 0;

  /** What was written; valid until more is. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Appends a varint. */
  number(value: number): void {
    this.reserve(5);
    while (value >= 0x80) {
      this.bytes[this.length++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.bytes[this.length++] = value;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Appends a text as UTF-8. @returns its length in bytes */
  text(value: string): number {
    const encoded = this.encoder.encode(value);
    this.append(encoded);
    return encoded.length;
  }

  /** Appends a text after its length. */
  sizedText(value: string): void {
    const encoded = this.encoder.encode(value);
    this.number(encoded.length);
    this.append(encoded);
  }

  /** Appends a text that `ByteReader.line` reads. A line break in it becomes a space. */
  line(value: string): void {
    this.text(value.includes('\n') ? value.replaceAll('\n', ' ') : value);
    this.number(0x0a);
  }

  append(more: Uint8Array): void {
    this.reserve(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** Forgets everything, but keeps its memory. */
  clear(): void {
    this.length = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

/** A list of whole numbers below 2^32 that grows. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1 << 10);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.length++] = value;
  }

  /** What was added; valid until more is. */
  finish(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}

/** Numbers by pairs of numbers, all below 2^31. With millions of look-ups, a Map is too slow. */
export class PairMap {
  private firsts = new Int32Array(1 << 12).fill(-1);
  private seconds = new Int32Array(1 << 12);
  private values = new Int32Array(1 << 12);
  size = 0;

  get(first: number, second: number): number | undefined {
    const slot = this.slotOf(first, second);
    return this.firsts[slot]! < 0 ? undefined : this.values[slot];
  }

  set(first: number, second: number, value: number): void {
    if (this.size * 2 >= this.firsts.length) this.grow();
    const slot = this.slotOf(first, second);
    if (this.firsts[slot]! < 0) this.size++;
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.values[slot] = value;
  }

  /** Calls `take` with every pair and its number. */
  forEach(take: (first: number, second: number, value: number) => void): void {
    this.firsts.forEach((first, slot) => {
      if (first >= 0) take(first, this.seconds[slot]!, this.values[slot]!);
    });
  }

  /** The pair's slot, or the empty one where it belongs. */
  private slotOf(first: number, second: number): number {
    const last = this.firsts.length - 1;
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while (this.firsts[slot]! >= 0 && (this.firsts[slot] !== first || this.seconds[slot] !== second))
      slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { firsts, seconds, values } = this;
    const length = firsts.length * 2;
    this.firsts = new Int32Array(length).fill(-1);
    this.seconds = new Int32Array(length);
    this.values = new Int32Array(length);
    this.size = 0;
    firsts.forEach((first, slot) => {
      if (first >= 0) this.set(first, seconds[slot]!, values[slot]!);
    });
  }
}

import { orderOf } from './order-of.ts';

const LOWER_BITS = 2 ** 21;

/** The positions of a pack's entities by id, 8 bytes each whatever the length of the ids. */
export class IdNumbers {
  private keys = new Float64Array(1 << 12);
  private length = 0;

  add(id: string): void {
    if (this.length === this.keys.length) {
      const wider = new Float64Array(this.length * 2);
      wider.set(this.keys);
      this.keys = wider;
    }
    this.keys[this.length++] = idKey(id);
  }

  /** Numbers all ids; duplicates get one number. @returns the count */
  settle(): number {
    const sorted = this.keys.subarray(0, this.length).sort();
    let count = 0;
    for (const key of sorted) if (count === 0 || sorted[count - 1] !== key) sorted[count++] = key;
    this.keys = sorted.slice(0, count);
    this.length = count;
    return count;
  }

  numberOf(id: string): number | undefined {
    const key = idKey(id);
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return this.keys[low] === key ? low : undefined;
  }
}

/** 53 bits in the order of the pack. With two million ids, one pack in 4,000 has a collision. */
export function idKey(id: string): number {
  let lower = 0;
  for (let at = 0; at < id.length; at++) lower = Math.imul(lower ^ id.charCodeAt(at), 0x5bd1e995) + at;
  return orderOf(id) * LOWER_BITS + ((lower ^ (lower >>> 15)) >>> 11);
}

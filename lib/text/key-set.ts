/** A fixed set of word keys. In the loops over every token, asking it is several times as fast as asking a `Set`. */
export class KeySet {
  readonly size: number;
  /** By slot: a key, or 0. At most half of them are taken. */
  private readonly slots: Int32Array;

  /** @param keys none of them 0 */
  constructor(keys: Iterable<number>) {
    const distinct = new Set(keys);
    this.size = distinct.size;
    let room = 4;
    while (room < 2 * distinct.size) room *= 2;
    this.slots = new Int32Array(room);
    for (const key of distinct) {
      let slot = slotOf(key, room);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (room - 1);
      this.slots[slot] = key;
    }
  }

  has(key: number): boolean {
    const { slots } = this;
    const room = slots.length;
    for (let slot = slotOf(key, room); slots[slot] !== 0; slot = (slot + 1) & (room - 1))
      if (slots[slot] === key) return true;
    return false;
  }
}

function slotOf(key: number, room: number): number {
  return (key ^ (key >>> 15)) & (room - 1);
}

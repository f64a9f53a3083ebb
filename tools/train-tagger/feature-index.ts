import { rowKey } from '../../lib/entities/tagger/weight-table.ts';

/** Numbers features by the part of their hash that the tagger uses, and counts them. */
export class FeatureIndex {
  count = 0;
  /** While true, new features get a number; afterwards they are left out. */
  open = true;
  private keys = new Uint32Array(1 << 16);
  private counts = new Int32Array(1 << 16);
  private slots = new Int32Array(1 << 18).fill(-1);

  /** Number of the feature; -1 if it is new and the index is closed. */
  idOf(hash: number): number {
    const key = rowKey(hash);
    const mask = this.slots.length - 1;
    let slot = key & mask;
    for (let id = this.slots[slot]!; id >= 0; id = this.slots[slot]!) {
      if (this.keys[id] === key) {
        if (this.open) this.counts[id] = this.counts[id]! + 1;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return this.open ? this.add(key, slot) : -1;
  }

  keyOf(id: number): number {
    return this.keys[id]!;
  }

  countOf(id: number): number {
    return this.counts[id]!;
  }

  /** A closed index of the given features, in their order. */
  only(ids: Iterable<number>): FeatureIndex {
    const index = new FeatureIndex();
    for (const id of ids) index.idOf(this.keys[id]! * 16);
    index.open = false;
    return index;
  }

  private add(key: number, slot: number): number {
    if (this.count === this.keys.length) {
      const keys = new Uint32Array(this.count * 2);
      keys.set(this.keys);
      this.keys = keys;
      const counts = new Int32Array(this.count * 2);
      counts.set(this.counts);
      this.counts = counts;
    }
    const id = this.count++;
    this.keys[id] = key;
    this.counts[id] = 1;
    this.slots[slot] = id;
    if (this.count * 2 > this.slots.length) this.rehash();
    return id;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let id = 0; id < this.count; id++) {
      let slot = this.keys[id]! & (slots.length - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

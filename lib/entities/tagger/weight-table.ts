import { STATES } from './labels.ts';

/** States per row. Local, because an imported constant costs a look-up at each use until a bundler inlines it. */
const WIDTH = STATES;

/** Bits of a feature's hash that identify its row: one unknown feature in 4,000 hits another feature's row. */
export const KEY_BITS = 28;

/** The part of a feature's hash that the table stores. */
export function rowKey(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** Integer weights by feature: a row of `STATES` signed bytes for each feature that has any. */
export class WeightTable {
  private readonly rows: Int8Array;
  /** By slot, a key and where its row starts, counted from 1 so that 0 marks an empty slot. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /**
   * @param keys `rowKey` of each row's feature
   * @param rows the weights, row by row
   */
  constructor(keys: Uint32Array, rows: Int8Array) {
    let room = 16;
    while (room < keys.length * 2) room *= 2;
    this.rows = rows;
    this.mask = room - 1;
    this.slots = new Int32Array(room * 2);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = keys[row]!;
      this.slots[2 * slot + 1] = row * WIDTH + 1;
    }
  }

  /** Adds the weights of the first `count` features to `sums`, starting at `at`. */
  add(features: Int32Array, count: number, sums: Int16Array, at: number): void {
    const { rows, slots, mask } = this;
    for (let i = 0; i < count; i++) {
      const key = features[i]! >>> (32 - KEY_BITS);
      let slot = key & mask;
      let place = slots[2 * slot + 1]!;
      while (place !== 0 && slots[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        place = slots[2 * slot + 1]!;
      }
      if (place === 0) continue;
      for (let s = 0; s < WIDTH; s++) sums[at + s] = sums[at + s]! + rows[place - 1 + s]!;
    }
  }
}

import { READ_LANGUAGES } from '../../model/read-language.ts';

// The model's file, all numbers little-endian:
//   u32 magic, version, features; f32 scale: value of a weight of 1
//   f32 bias of each class
//   u32 hash of each feature
//   i8 weights, one for each feature and class

export const MAGIC = 0x474e4c44;
export const VERSION = 1;
const HEADER_BYTES = 16;

/** The classes of the model: the languages that can be read, then every other language. */
export const CLASSES = [...READ_LANGUAGES, 'other'] as const;
export type LanguageClass = (typeof CLASSES)[number];

/** Weights that tell languages apart. */
export interface LanguageModel {
  readonly bias: Float32Array;
  /** Adds a share of a feature's weights to `sums`, one for each class. Unknown features add nothing. */
  add(hash: number, share: number, sums: Float64Array): void;
}

/** Offsets of the parts of a file with so many features. */
export function layout(features: number): { bias: number; hashes: number; weights: number; size: number } {
  const bias = HEADER_BYTES;
  const hashes = bias + 4 * CLASSES.length;
  const weights = hashes + 4 * features;
  return { bias, hashes, weights, size: weights + features * CLASSES.length };
}

/**
 * Opens a file that `tools/train-languages` wrote.
 * @throws Error if the bytes are something else, from another version or cut short
 */
export function openLanguageModel(buffer: ArrayBuffer): LanguageModel {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('Languages: not a model');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new Error(`Languages: version ${version} instead of ${VERSION}`);
  const count = view.getUint32(8, true);
  const scale = view.getFloat32(12, true);
  const at = layout(count);
  if (at.size !== buffer.byteLength) throw new Error('Languages: the file is cut short or padded');
  const bias = Float32Array.from(CLASSES, (_, i) => view.getFloat32(at.bias + 4 * i, true));
  const rows = new RowTable(
    Uint32Array.from({ length: count }, (_, i) => view.getUint32(at.hashes + 4 * i, true)),
  );
  const weights = new Int8Array(buffer, at.weights);
  return {
    bias,
    add(hash, share, sums) {
      const row = rows.find(hash);
      if (row < 0) return;
      for (let c = 0; c < sums.length; c++)
        sums[c] = sums[c]! + share * scale * weights[row * CLASSES.length + c]!;
    },
  };
}

/** Finds a hash's row. Most features of a text are unknown, and a `Map` takes several times as long to say so. */
class RowTable {
  /** Numbers of rows, counted from 1 so that 0 marks an empty slot. */
  private readonly slots: Int32Array;
  private readonly hashes: Uint32Array;

  constructor(hashes: Uint32Array) {
    let room = 16;
    while (room < hashes.length * 2) room *= 2;
    this.slots = new Int32Array(room);
    this.hashes = hashes;
    hashes.forEach((hash, row) => {
      let slot = hash & (room - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (room - 1);
      this.slots[slot] = row + 1;
    });
  }

  /** -1 if there is none. */
  find(hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
      if (hashes[slots[slot]! - 1] === hash) return slots[slot]! - 1;
    return -1;
  }
}

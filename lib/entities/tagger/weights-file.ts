import { type ClusterTable, clusterTable } from './cluster-table.ts';
import { STATES } from './labels.ts';
import { forbidSteps } from './lattice.ts';
import { KEY_BITS, WeightTable } from './weight-table.ts';

// The weights file, all numbers little-endian:
//   u32 magic, version, length of the file, checksum of everything after the checksum
//   u32 clusters, words, rows; f32 scale: value of a weight of 1
//   f32 transitions, STATES × STATES
//   u16 words in each cluster; the words' 24-bit hashes, 3 bytes each, cluster by cluster
//   u8 rows in each of 4,096 buckets (the upper 12 bits of a row's key); u16 lower 16 bits of each row's key
//   i8 rows, STATES bytes each
//   u8 one bit per word: whether running text mostly writes it in lower case

export const MAGIC = 0x47415444;
export const VERSION = 3;
export const HEADER_BYTES = 32;
export const BUCKET_BITS = 12;
const LOWER_BITS = KEY_BITS - BUCKET_BITS;
const CHECKED_FROM = 16;

/** The trained model. */
export interface Weights {
  readonly clusters: ClusterTable;
  readonly table: WeightTable;
  readonly transitions: Float32Array;
  readonly scale: number;
}

/** Checksum of a weights file: FNV-1a over the little-endian words after the checksum field, the last filled with zeros. */
export function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const [words, rest] = [(bytes.length - CHECKED_FROM) >> 2, bytes.subarray(bytes.length & ~3)];
  let hash = 0x811c9dc5;
  for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset + CHECKED_FROM, words))
    hash = Math.imul(hash ^ word, 0x01000193);
  const last = rest.reduceRight((word, byte) => (word << 8) | byte, 0);
  return Math.imul(hash ^ last, 0x01000193) >>> 0;
}

/**
 * Reads a weights file.
 * @param isOurs whether it ships with the extension, whose files the browser checks: then its checksum isn't
 * @throws Error if the bytes aren't a weights file, have another version, are cut short or damaged
 */
export function readWeights(buffer: ArrayBuffer, isOurs = false): Weights {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('Tagger weights: not a weights file');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new Error(`Tagger weights: version ${version}, but this tagger reads version ${VERSION}`);
  const length = view.getUint32(8, true);
  if (length !== bytes.length)
    throw new Error(
      `Tagger weights: ${bytes.length} bytes instead of ${length}; the file is cut short or padded`,
    );
  if (!isOurs && view.getUint32(12, true) !== checksum(bytes))
    throw new Error('Tagger weights: wrong checksum; the file is damaged');
  const clusterCount = view.getUint32(16, true);
  const wordCount = view.getUint32(20, true);
  const rowCount = view.getUint32(24, true);
  const scale = view.getFloat32(28, true);
  const transitionsAt = HEADER_BYTES;
  const sizesAt = transitionsAt + 4 * STATES * STATES;
  const wordsAt = sizesAt + 2 * clusterCount;
  const bucketsAt = wordsAt + 3 * wordCount;
  const lowerAt = bucketsAt + (1 << BUCKET_BITS);
  const rowsAt = lowerAt + 2 * rowCount;
  const ordinaryAt = rowsAt + rowCount * STATES;
  if (ordinaryAt + Math.ceil(wordCount / 8) !== length)
    throw new Error('Tagger weights: the sizes do not add up');

  const transitions = new Float32Array(buffer.slice(transitionsAt, sizesAt));
  forbidSteps(transitions);
  const sizes = new Uint16Array(buffer.slice(sizesAt, wordsAt));
  const hashes = new Uint32Array(wordCount);
  for (let i = 0, at = wordsAt; i < wordCount; i++, at += 3)
    hashes[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  const lower = new Uint16Array(buffer.slice(lowerAt, rowsAt));
  const keys = new Uint32Array(rowCount);
  let row = 0;
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++)
    for (let left = bytes[bucketsAt + bucket]!; left > 0 && row < rowCount; left--, row++)
      keys[row] = bucket * (1 << LOWER_BITS) + lower[row]!;
  const rows = new Int8Array(buffer, rowsAt, rowCount * STATES);
  return {
    clusters: clusterTable(sizes, hashes, bytes.subarray(ordinaryAt)),
    table: new WeightTable(keys, rows),
    transitions,
    scale,
  };
}

import { STATES } from '../../lib/entities/tagger/labels.ts';
import { KEY_BITS } from '../../lib/entities/tagger/weight-table.ts';
import {
  BUCKET_BITS,
  checksum,
  HEADER_BYTES,
  MAGIC,
  VERSION,
} from '../../lib/entities/tagger/weights-file.ts';
import type { Model } from './crf.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { KnownWords } from './word-clusters.ts';

/** The largest weight that a byte can store; larger ones are clipped. */
const LARGEST_WEIGHT = 4;

/** Packs the trained weights into the format of `weights-file.ts`. */
export function writeWeights(model: Model, index: FeatureIndex, clusters: KnownWords): Uint8Array {
  const order = Array.from({ length: index.count }, (_, id) => id).sort(
    (a, b) => index.keyOf(a) - index.keyOf(b),
  );
  const scale = LARGEST_WEIGHT / 127;
  const buckets = 1 << BUCKET_BITS;
  const sizesAt = HEADER_BYTES + 4 * STATES * STATES;
  const wordsAt = sizesAt + 2 * clusters.sizes.length;
  const bucketsAt = wordsAt + 3 * clusters.hashes.length;
  const lowerAt = bucketsAt + buckets;
  const rowsAt = lowerAt + 2 * order.length;
  const ordinaryAt = rowsAt + order.length * STATES;
  const bytes = new Uint8Array(ordinaryAt + clusters.ordinary.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(16, clusters.sizes.length, true);
  view.setUint32(20, clusters.hashes.length, true);
  view.setUint32(24, order.length, true);
  view.setFloat32(28, scale, true);
  model.transitions.forEach((score, i) => {
    view.setFloat32(HEADER_BYTES + 4 * i, score, true);
  });
  clusters.sizes.forEach((size, i) => {
    view.setUint16(sizesAt + 2 * i, size, true);
  });
  clusters.hashes.forEach((hash, i) => {
    bytes.set([hash & 255, (hash >> 8) & 255, hash >> 16], wordsAt + 3 * i);
  });
  order.forEach((id, row) => {
    const key = index.keyOf(id);
    const bucket = bucketsAt + (key >>> (KEY_BITS - BUCKET_BITS));
    if (++bytes[bucket]! === 0) throw new Error('Too many rows in one bucket');
    view.setUint16(lowerAt + 2 * row, key & 0xffff, true);
    for (let s = 0; s < STATES; s++)
      view.setInt8(rowsAt + row * STATES + s, toByte(model.rows[id * STATES + s]! / scale));
  });
  bytes.set(clusters.ordinary, ordinaryAt);
  view.setUint32(12, checksum(bytes), true);
  return bytes;
}

function toByte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

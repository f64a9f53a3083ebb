import { CLASSES, layout, MAGIC, VERSION } from '../../lib/entities/language/language-model.ts';

/** Larger weights are cut to this. */
const LARGEST_WEIGHT = 4;

/** The model in the format of `language-model.ts`, its weights rounded to bytes. */
export function writeDetector(
  rows: ReadonlyMap<number, Float64Array>,
  bias: Float64Array,
): Uint8Array<ArrayBuffer> {
  const at = layout(rows.size);
  const view = new DataView(new ArrayBuffer(at.size));
  const scale = LARGEST_WEIGHT / 127;
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, rows.size, true);
  view.setFloat32(12, scale, true);
  bias.forEach((value, c) => {
    view.setFloat32(at.bias + 4 * c, value, true);
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  sorted.forEach(([hash, row], i) => {
    view.setUint32(at.hashes + 4 * i, hash, true);
    row.forEach((weight, c) => {
      const byte = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      view.setInt8(at.weights + i * CLASSES.length + c, byte);
    });
  });
  return new Uint8Array(view.buffer);
}

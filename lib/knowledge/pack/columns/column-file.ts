import { COLUMNS, type Inflate, SIZES_BYTES } from './columns.ts';

/** Most bytes of all columns together, inflated: four times what two million entities need. */
const INFLATED_LIMIT = 1 << 29;

/** The sizes that precede the columns in a file. */
export function columnSizes(
  sizes: readonly { readonly packed: number; readonly inflated: number }[],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(SIZES_BYTES));
  sizes.forEach(({ packed, inflated }, at) => {
    view.setUint32(at * 8, packed, true);
    view.setUint32(at * 8 + 4, inflated, true);
  });
  return new Uint8Array(view.buffer);
}

/**
 * Reads the columns of a pack's file.
 * @param at where their sizes are in the file
 * @throws RangeError if they don't fill the file, or are too large; whatever `inflate` throws if they are damaged
 */
export async function readColumns(file: ArrayBuffer, at: number, inflate: Inflate): Promise<Uint8Array[]> {
  if (file.byteLength < at + SIZES_BYTES) throw new RangeError('the file is cut short');
  const view = new DataView(file, at, SIZES_BYTES);
  let from = at + SIZES_BYTES;
  let total = 0;
  const parts = COLUMNS.map((_, column) => {
    const packed = view.getUint32(column * 8, true);
    const inflated = view.getUint32(column * 8 + 4, true);
    from += packed;
    total += inflated;
    return { from: from - packed, packed, inflated };
  });
  if (from !== file.byteLength) throw new RangeError('the file is cut short, or has something at its end');
  if (total > INFLATED_LIMIT) throw new RangeError('the file is larger than any pack');
  const columns: Uint8Array[] = [];
  for (const part of parts)
    columns.push(await inflate(new Uint8Array(file, part.from, part.packed), part.inflated));
  return columns;
}

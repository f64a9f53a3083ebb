/**
 * Inflates a zlib stream, and so checks that nothing in it has changed.
 * @param size in bytes, of the result
 * @throws RangeError if there are fewer bytes, or more; TypeError if they are damaged
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  const inflated = new Uint8Array(size);
  let at = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (at + next.value.length > size) {
      await reader.cancel();
      throw new RangeError('a column is longer than it says');
    }
    inflated.set(next.value, at);
    at += next.value.length;
  }
  if (at < size) throw new RangeError('a column is shorter than it says');
  return inflated;
}

import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file read from start to end. */
export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Share of the file that has been read, 0 to 1; null if its size is unknown. */
  readonly done: () => number | null;
}

/**
 * Opens a file, or standard input for "-". Decompresses files whose name ends in ".gz".
 * @throws Error naming the file if it doesn't exist
 */
export function openInput(file: string): Input {
  if (file === '-') return { chunks: process.stdin, done: () => null };
  if (/\.(bz2|zip|xz|zst)$/.test(file))
    throw new Error(
      `${file}: only .gz is unpacked here; pipe others in, as in: bzcat FILE | npm run -s pack -- from-wikidata - OUT`,
    );
  const { size } = statSync(file);
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  const chunks = file.endsWith('.gz') ? unpack(stream) : stream;
  return { chunks, done: () => (size ? stream.bytesRead / size : 1) };
}

function unpack(stream: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  stream.on('error', error => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

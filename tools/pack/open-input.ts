import { closeSync, createReadStream, openSync, type ReadStream, readSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { WrongInput } from './bad-lines.ts';

const CHUNK = 1 << 18;

type Chunks = AsyncIterable<Uint8Array>;

/** A file read from start to end. */
export interface Input {
  /** For messages. */
  readonly name: string;
  /** Changes with the file; null for standard input, which can't be read a second time. */
  readonly stamp: string | null;
  readonly chunks: Chunks;
  /** Share of the file that has been read, 0 to 1; null if its size is unknown. */
  readonly done: () => number | null;
}

/** How a file is unpacked, by its first bytes. Other ways of packing aren't read here. */
const PACKED: readonly (readonly [
  start: string,
  name: string,
  unpack: ((file: Readable) => Chunks) | null,
])[] = [
  ['\x1f\x8b', 'gzip', gunzip],
  ['BZh', 'bzip2', bunzip],
  ['PK\x03\x04', 'zip', null],
  ['\xfd7zXZ', 'xz', null],
  ['\x28\xb5\x2f\xfd', 'zstd', null],
];

/**
 * Opens a file, or standard input for "-". Unpacks gzip and bzip2.
 * @throws Error naming the file if it doesn't exist, or is packed in another way
 */
export function openInput(file: string): Input {
  if (file === '-') return { name: 'standard input', stamp: null, chunks: process.stdin, done: () => null };
  const { size, mtimeMs } = statSync(file);
  const start = startOf(file);
  const packed = PACKED.find(([mark]) => start.startsWith(mark));
  if (packed && !packed[2])
    throw new WrongInput(
      `${file} is a ${packed[1]} file; unpack it, or pipe its content in with "-" in its place`,
    );
  let stream: ReadStream | null = null;
  // Opened late: what an earlier run has read is only looked at.
  async function* chunks(): AsyncGenerator<Uint8Array> {
    stream = createReadStream(file, { highWaterMark: CHUNK });
    yield* explained(packed?.[2]?.(stream) ?? stream, file);
  }
  return {
    name: file,
    stamp: `${size} ${mtimeMs}`,
    chunks: chunks(),
    done: () => (size ? (stream?.bytesRead ?? 0) / size : 1),
  };
}

/** The first bytes of a file, one character each. */
function startOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(8);
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

function gunzip(file: Readable): Chunks {
  const unpacked = createGunzip({ chunkSize: CHUNK });
  file.on('error', error => unpacked.destroy(error));
  return file.pipe(unpacked);
}

/** The library's stream is of the oldest kind: it unpacks while it is written to, and can be asked for nothing. */
async function* bunzip(file: Readable): AsyncGenerator<Uint8Array> {
  const stream = unbzip2();
  let unpacked: Uint8Array[] = [];
  let fault: Error | null = null;
  stream.on('data', (chunk: Uint8Array) => unpacked.push(chunk));
  stream.on('error', (error: Error) => {
    fault = error;
  });
  function* take(): Generator<Uint8Array> {
    if (fault) throw fault;
    yield* unpacked;
    unpacked = [];
  }
  for await (const chunk of file) {
    stream.write(chunk);
    yield* take();
  }
  stream.end();
  yield* take();
}

/** Says what to do about a packed file that is cut short or damaged. */
async function* explained(chunks: Chunks, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (/^(E[A-Z]+|ERR_)/.test(code)) throw error;
    const what = /end of file|ended prematurely|Unexpected input|undefined/.test(message)
      ? 'ends too soon'
      : 'is damaged';
    throw new WrongInput(`${file} ${what}: download it again`, { cause: error });
  }
}

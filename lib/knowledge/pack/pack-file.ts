// File format of a compiled pack: `npm run pack` writes it, and the settings page imports it.
//
//   magic       4 bytes, "DPAK"
//   head size   4 bytes, little-endian: bytes of the JSON that follows, a multiple of 4
//   head        JSON, UTF-8, padded with spaces
//   base        the binary of `format.ts`, with its own checksum

import type { PackHeader } from '../../model/pack.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { parseHeader } from './header.ts';

const MAGIC = 0x4b415044;
const FILE_VERSION = 1;
const HEAD_LIMIT = 1 << 16;

/** A file isn't a pack that this version can import. */
export class PackFileError extends Error {
  override readonly name = 'PackFileError';
  /** For the reader; the message is for engineers. */
  readonly problem: Problem;

  constructor(message: string, fault = problem('damagedPack')) {
    super(message);
    this.problem = fault;
  }
}

/** The part of a compiled pack before its base. */
export function packFileHead(header: PackHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify({ format: FILE_VERSION, ...header }));
  const size = Math.ceil(json.length / 4) * 4;
  const bytes = new Uint8Array(8 + size).fill(0x20);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, size, true);
  bytes.set(json, 8);
  return bytes;
}

/** Whether a file's first bytes are those of a compiled pack. */
export function isPackFile(start: ArrayBuffer): boolean {
  return start.byteLength >= 8 && new DataView(start).getUint32(0, true) === MAGIC;
}

/**
 * Reads the head of a compiled pack.
 * @param start the file's first 64 kB and 8 bytes, or all of it if it is shorter
 * @returns its header, and the offset of its base
 * @throws PackFileError if it is damaged, in another format or from a newer version
 */
export function readPackFileHead(
  start: ArrayBuffer,
  fileName: string,
): { readonly header: PackHeader; readonly baseAt: number } {
  if (!isPackFile(start)) throw new PackFileError('not a compiled pack');
  const size = new DataView(start).getUint32(4, true);
  if (size > HEAD_LIMIT || size % 4 || 8 + size > start.byteLength)
    throw new PackFileError('damaged pack: the header runs past the end of the file');
  const { format, ...rest } = parseHead(new TextDecoder().decode(new Uint8Array(start, 8, size)));
  if (format !== FILE_VERSION)
    throw new PackFileError(
      `this pack has format ${String(format)}, but this version of Dramatis reads format ${FILE_VERSION}`,
      problem('newerPack'),
    );
  const parsed = parseHeader(rest, fileName);
  if ('problems' in parsed)
    throw new PackFileError(
      `damaged pack: ${parsed.problems.map(fault => fault.problem).join(', ')} in its header`,
    );
  return { header: parsed.header, baseAt: 8 + size };
}

function parseHead(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Reported below.
  }
  throw new PackFileError('damaged pack: the header isn’t JSON');
}

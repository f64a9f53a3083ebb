// File format of a compiled pack. `npm run pack` writes facts, from which the settings page builds the base when it
// imports them; a pack saved from the settings page has the base itself.
//
//   magic       4 bytes, "DPAK"
//   head size   4 bytes, little-endian: bytes of the JSON that follows, a multiple of 4
//   head        JSON, UTF-8, padded with spaces; its `format` says what follows
//   contents    1: the binary of `format.ts`, with its own checksum; 2: the facts of `columns/columns.ts`

import type { PackHeader } from '../../model/pack.ts';
import { type Problem, problem } from '../../model/problem.ts';
import { parseHeader } from './header.ts';

const MAGIC = 0x4b415044;
/** What a file contains after its head, by the number in its head. */
const CONTENTS = { base: 1, columns: 2 } as const;

export type PackContents = keyof typeof CONTENTS;
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

/** The part of a compiled pack before its contents. */
export function packFileHead(header: PackHeader, contents: PackContents = 'base'): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify({ format: CONTENTS[contents], ...header }));
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
 * @returns its header, what follows, and the offset of that
 * @throws PackFileError if it is damaged, in another format or from a newer version
 */
export function readPackFileHead(
  start: ArrayBuffer,
  fileName: string,
): { readonly header: PackHeader; readonly contents: PackContents; readonly at: number } {
  if (!isPackFile(start)) throw new PackFileError('not a compiled pack');
  const size = new DataView(start).getUint32(4, true);
  if (size > HEAD_LIMIT || size % 4 || 8 + size > start.byteLength)
    throw new PackFileError('damaged pack: the header runs past the end of the file');
  const { format, ...rest } = parseHead(new TextDecoder().decode(new Uint8Array(start, 8, size)));
  const contents = format === CONTENTS.base ? 'base' : format === CONTENTS.columns ? 'columns' : null;
  if (!contents)
    throw new PackFileError(
      `this pack has format ${String(format)}, but this version of Dramatis reads formats 1 and 2`,
      problem('newerPack'),
    );
  const parsed = parseHeader(rest, fileName);
  if ('problems' in parsed)
    throw new PackFileError(
      `damaged pack: ${parsed.problems.map(fault => fault.problem).join(', ')} in its header`,
    );
  return { header: parsed.header, contents, at: 8 + size };
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

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest day that a ZIP can store in any time zone. */
const DAY = new Date(1980, 0, 1);
const UNIX = 3;
const PLAIN_FILE = 0o100_644 << 16;

/**
 * Files as a ZIP that depends only on their names and bytes: sorted, all with the same date and mode, and compressed by
 * the same code everywhere. Node's own zlib differs between versions.
 * @param folder that the names are relative to
 * @param names with forward slashes
 */
export function writeZip(folder: string, names: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const name of names.toSorted())
    files[name] = [
      readFileSync(path.join(folder, name)),
      { mtime: DAY, os: UNIX, attrs: PLAIN_FILE, level: 9 },
    ];
  return zipSync(files);
}

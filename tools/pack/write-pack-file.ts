import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { packFileHead } from '../../lib/knowledge/pack/pack-file.ts';
import type { PackHeader } from '../../lib/model/pack.ts';

/** Writes a compiled pack. The file appears only when it is complete. @returns its size in bytes */
export function writePackFile(file: string, header: PackHeader, parts: readonly Uint8Array[]): number {
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  try {
    let size = 0;
    for (const bytes of [packFileHead(header, 'columns'), ...parts])
      for (let at = 0; at < bytes.length; ) {
        const written = writeSync(handle, bytes, at, Math.min(bytes.length - at, 1 << 24));
        at += written;
        size += written;
      }
    closeSync(handle);
    renameSync(part, file);
    return size;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

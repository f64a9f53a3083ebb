import os from 'node:os';
import type { Entry } from '../../../lib/knowledge/entry.ts';
import { packFileHead } from '../../../lib/knowledge/pack/pack-file.ts';
import { LargePack } from '../../../tools/pack/large-pack.ts';

/** The file that the converter makes of some entries: a pack of February 2026 in columns. */
export function columnPack(name: string, entries: readonly Entry[]): Buffer {
  const pack = new LargePack('2026-02', os.tmpdir());
  const header = { name, version: '', date: '2026-02-01', licence: '', source: '' };
  try {
    for (const entry of entries) pack.add(entry);
    return Buffer.concat([packFileHead(header, 'columns'), ...pack.finish(() => {}).parts]);
  } finally {
    pack.close();
  }
}

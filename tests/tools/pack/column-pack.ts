import type { Entry } from '../../../lib/knowledge/entry.ts';
import { packFileHead } from '../../../lib/knowledge/pack/pack-file.ts';
import { idKey } from '../../../tools/pack/id-numbers.ts';
import { packColumns } from '../../../tools/pack/large-pack.ts';

/** The file that the converter makes of some entries: a pack of February 2026 in columns. */
export function columnPack(name: string, entries: readonly Entry[]): Buffer {
  const sorted = entries.toSorted((a, b) => idKey(a.id) - idKey(b.id));
  const header = { name, version: '', date: '2026-02-01', licence: '', source: '' };
  return Buffer.concat([
    packFileHead(header, 'columns'),
    ...packColumns(
      () => sorted,
      '2026-02',
      false,
      () => {},
    ).parts,
  ]);
}

import type { PackExport } from '../../components/packs/PacksList.tsx';
import { packContents } from '../../lib/extension/packs/packs.ts';
import { t } from '../../lib/i18n/translate.ts';
import { packFileHead } from '../../lib/knowledge/pack/pack-file.ts';
import { readPack } from '../../lib/knowledge/pack/read-pack.ts';
import { writeCsv } from '../../lib/knowledge/pack/write-pack.ts';
import type { PackSummary } from '../../lib/model/pack.ts';
import { saveFile } from './save-file.ts';

/** Gives a pack to the reader as a file; taking it in again gives the same pack. */
export async function exportPack(summary: PackSummary, format: PackExport): Promise<void> {
  saveFile(await packAsFile(summary, format), `${summary.key}.${format}`);
}

/** A pack in one of its formats. */
export async function packAsFile(summary: PackSummary, format: PackExport): Promise<Blob> {
  const contents = await packContents(summary.key);
  if (!contents) throw new Error(t('packs.gone', summary.name));
  return blobOf(summary, contents, format);
}

async function blobOf(
  summary: PackSummary,
  { base, text }: NonNullable<Awaited<ReturnType<typeof packContents>>>,
  format: PackExport,
): Promise<Blob> {
  if (format === 'pack' || !text) {
    const { name, version, date, licence, source } = summary;
    return new Blob([packFileHead({ name, version, date, licence, source }), base]);
  }
  if (format === 'jsonl') return text;
  // What was taken in was sound then: whether it would be today, as what ships changes, is not asked.
  const read = await readPack(await text.text(), {
    fileName: summary.name,
    today: '9999-12-31',
    isKnown: () => true,
  });
  if ('problems' in read) throw new Error(t('packs.damaged', read.problems[0]?.message ?? ''));
  return new Blob([writeCsv(read.pack)], { type: 'text/csv' });
}

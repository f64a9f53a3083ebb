import { packContents } from '../extension/packs/packs.ts';
import { t } from '../i18n/translate.ts';
import type { PackFormat, PackSummary } from '../model/pack.ts';
import type { PackCodec } from '../model/pack-codec.ts';

/**
 * A pack as a file; importing the file gives the same pack. Compiled packs have one format, whichever is asked for.
 * @throws Error with a message for the reader if the pack has been removed or is damaged
 */
export async function packAsFile(summary: PackSummary, format: PackFormat, codec: PackCodec): Promise<Blob> {
  const contents = await packContents(summary.key);
  if (!contents) throw new Error(t('packs.gone', summary.name));
  const { base, text } = contents;
  if (format === 'pack' || !text) {
    const { name, version, date, licence, source } = summary;
    return new Blob([codec.writeHead({ name, version, date, licence, source }), base]);
  }
  if (format === 'jsonl') return text;
  const table = await codec.toCsv(await text.text(), summary.name);
  if ('problems' in table) throw new Error(t('problems.damagedPack'));
  return new Blob([table.csv], { type: 'text/csv' });
}

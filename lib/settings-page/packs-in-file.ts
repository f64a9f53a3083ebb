import { listPacks } from '../extension/packs/packs.ts';
import type { FiledPack } from '../extension/settings/settings-file.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { t } from '../i18n/translate.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { packAsFile } from './export-pack.ts';
import { type ImportedPack, importPack } from './import-pack.ts';

/** Compiled packs larger than this, in bytes, are only named in the file. The reader has them as files of their own. */
const COMPILED_LIMIT = 40_000_000;

/** All packs as a settings file holds them. */
export async function packsForFile(codec: PackCodec): Promise<FiledPack[]> {
  const filed: FiledPack[] = [];
  for (const summary of await listPacks()) {
    const { name, version, form, bytes } = summary;
    if (form === 'entries')
      filed.push({ name, version, lines: await (await packAsFile(summary, 'jsonl', codec)).text() });
    else if (bytes > COMPILED_LIMIT) filed.push({ name, version });
    else {
      const file = await packAsFile(summary, 'pack', codec);
      filed.push({ name, version, compiled: toBase64(new Uint8Array(await file.arrayBuffer())) });
    }
  }
  return filed;
}

/**
 * Adds the packs in a settings file that are missing here. Packs that are here already stay as they are.
 * @returns a message for each pack that couldn't be added, and one that lists the packs that are only named
 */
export async function addFiledPacks(packs: readonly FiledPack[], codec: PackCodec): Promise<string[]> {
  const here = new Set((await listPacks()).map(({ key }) => key));
  const missing = packs.filter(({ name }) => !here.has(codec.keyOf(name)));
  const messages: string[] = [];
  for (const pack of missing.filter(hasContents)) {
    const imported = await importPack(asFile(pack), codec, () => {});
    const why = whyNot(imported);
    if (why !== null) messages.push(t('settings.packRefused', pack.name, why));
  }
  const named = missing.filter(pack => !hasContents(pack));
  if (named.length) messages.push(t('settings.packsMissing', named.map(({ name }) => name).join(', ')));
  return messages;
}

function whyNot(imported: ImportedPack): string | null {
  if ('failure' in imported) return imported.failure;
  const first = 'problems' in imported ? imported.problems[0] : undefined;
  return first ? describeProblem(first) : null;
}

function hasContents({ lines, compiled }: FiledPack): boolean {
  return lines !== undefined || compiled !== undefined;
}

/** Base64 that can't be decoded becomes an empty file, which the import rejects. */
function asFile({ name, lines, compiled }: FiledPack): File {
  return lines === undefined
    ? new File([fromBase64(compiled ?? '') ?? ''], `${name}.pack`)
    : new File([lines], `${name}.jsonl`);
}

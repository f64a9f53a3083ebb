import { listPacks } from '../../lib/extension/packs/packs.ts';
import type { SettingsFile } from '../../lib/extension/settings/settings-file.ts';
import { t } from '../../lib/i18n/translate.ts';
import { packKey } from '../../lib/knowledge/pack/header.ts';
import { packAsFile } from './export-pack.ts';
import { importPack } from './import-pack.ts';

type FiledPack = SettingsFile['packs'][number];

/** Larger compiled packs are named only: they are files of their own. Bytes. */
const MOST_BYTES = 40_000_000;
/** Bytes that are turned into text at a time: a call takes so many arguments at most. */
const STRETCH = 0x8000;

/** All packs for a file of settings, as they were taken in. */
export async function packsForFile(): Promise<FiledPack[]> {
  const filed: FiledPack[] = [];
  for (const summary of await listPacks()) {
    const { name, version, form, bytes } = summary;
    if (form === 'entries')
      filed.push({ name, version, lines: await (await packAsFile(summary, 'jsonl')).text() });
    else if (bytes > MOST_BYTES) filed.push({ name, version });
    else filed.push({ name, version, compiled: await toBase64(await packAsFile(summary, 'pack')) });
  }
  return filed;
}

/**
 * Takes in the packs of a file of settings that are not here yet; those that are here stay as they are.
 * @returns what there is to say of those that were not added
 */
export async function addFiledPacks(packs: readonly FiledPack[]): Promise<string[]> {
  const here = new Set((await listPacks()).map(({ key }) => key));
  const missing = packs.filter(({ name }) => !here.has(packKey(name)));
  const said: string[] = [];
  for (const pack of missing.filter(({ lines, compiled }) => lines !== undefined || compiled !== undefined)) {
    const imported = await importPack(asFile(pack), () => {});
    if ('problems' in imported)
      said.push(t('settings.packRefused', pack.name, imported.problems[0]?.message ?? ''));
  }
  const named = missing.filter(({ lines, compiled }) => lines === undefined && compiled === undefined);
  if (named.length) said.push(t('settings.packsMissing', named.map(({ name }) => name).join(', ')));
  return said;
}

function asFile({ name, lines, compiled }: FiledPack): File {
  return lines === undefined
    ? new File([fromBase64(compiled ?? '')], `${name}.pack`)
    : new File([lines], `${name}.jsonl`);
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += STRETCH)
    text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(text);
}

/** Nothing where it is no base64; the pack is refused as damaged then. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

// The settings file that the reader exports and imports, packs included.

import { collectSettings, importSettings } from '../extension/settings/import-settings.ts';
import { readSettingsFile, type SettingsProblem } from '../extension/settings/settings-file.ts';
import { count, t } from '../i18n/translate.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { addFiledPacks, packsForFile } from './packs-in-file.ts';

/** Larger than a file with all packs that fit into one. Bytes. */
const FILE_LIMIT = 200_000_000;
/** Values left out that are named; the rest are only counted. */
const NAMED = 10;

export interface ExportContents {
  /** Keys of live sources. */
  readonly keys: boolean;
  readonly packs: boolean;
}

/** All settings as a file. */
export async function exportSettingsFile({ keys, packs }: ExportContents, codec: PackCodec): Promise<Blob> {
  const settings = await collectSettings(keys);
  const contents = packs ? { ...settings, packs: await packsForFile(codec) } : settings;
  return new Blob([JSON.stringify(contents, null, 2)], { type: 'application/json' });
}

/**
 * Imports what is valid in a settings file, and says what was left out. A file that can't be read changes nothing.
 * @returns the outcome, for the reader
 */
export async function importSettingsFile(file: Blob, codec: PackCodec): Promise<string> {
  if (file.size > FILE_LIMIT) return t('settings.fileTooLarge');
  const read = readSettingsFile(decodeBytes(new Uint8Array(await file.arrayBuffer())));
  if ('problem' in read) return describe(read.problem);
  const { dramatis, made, ...parts } = read.settings;
  // A file without anything usable changes nothing, so that there is nothing to undo.
  if (Object.keys(parts).length === 0)
    return leftOutMessage(read.leftOut).join() || t('settings.notASettingsFile');
  await importSettings(read.settings);
  return [
    t('settings.imported'),
    ...leftOutMessage(read.leftOut),
    ...(await addFiledPacks(read.settings.packs ?? [], codec)),
  ].join(' · ');
}

function leftOutMessage(leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  const named = leftOut.slice(0, NAMED).join(', ');
  const more = leftOut.length - NAMED;
  return [t('settings.leftOut', more > 0 ? `${named} ${count('coverage.andMore', more)}` : named)];
}

function describe(problem: SettingsProblem): string {
  switch (problem.problem) {
    case 'newer':
      return t('settings.newerFile');
    case 'foreign':
      return t('settings.notASettingsFile');
    case 'broken':
      return problem.place
        ? `${t('packs.line', problem.place.line)} ${t('problems.brokenJsonAt', problem.place.column)}`
        : t('problems.brokenJson');
  }
}

// The settings file that the reader exports and imports, packs included.

import { collectSettings, importSettings } from '../extension/settings/import-settings.ts';
import { readSettingsFile, type SettingsProblem } from '../extension/settings/settings-file.ts';
import { t } from '../i18n/translate.ts';
import type { PackCodec } from '../model/pack-codec.ts';
import { addFiledPacks, packsForFile } from './packs-in-file.ts';

/** Larger than a file with all packs that fit into one. Bytes. */
const FILE_LIMIT = 200_000_000;
/** Problems that are listed. More wouldn't help anyone. */
const LISTED_PROBLEMS = 10;

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
 * Imports a settings file; nothing changes if anything in it is wrong.
 * @returns the outcome, for the reader
 */
export async function importSettingsFile(file: Blob, codec: PackCodec): Promise<string> {
  if (file.size > FILE_LIMIT) return t('settings.fileTooLarge');
  const read = readSettingsFile(await file.text());
  if ('problems' in read) return read.problems.slice(0, LISTED_PROBLEMS).map(describe).join(' · ');
  await importSettings(read.settings);
  return [t('settings.imported'), ...(await addFiledPacks(read.settings.packs, codec))].join(' · ');
}

function describe(problem: SettingsProblem): string {
  if (problem.problem === 'newer') return t('settings.newerFile');
  if (problem.problem === 'broken') return t('settings.brokenFile', problem.line, problem.detail);
  return t('settings.wrongFile', problem.path, problem.detail);
}

// Exports and imports all settings together.

import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import { listPacks } from '../packs/packs.ts';
import { FEED, LIVE, MUTED, NEED, READING_HISTORY, readCoverageSettings } from './coverage-settings.ts';
import { readSavedStories, replaceSavedStories } from './saved-stories.ts';
import { readSettings, storeSettings } from './settings.ts';
import { FILE_VERSION, readSettingsFile, type SettingsFile } from './settings-file.ts';
import { isFromNewerVersion } from './storage/stored-version.ts';

/** The settings before the last import, as the text of a settings file. */
const BEFORE = 'settings.before-import';

/** @param withKeys whether to include API keys and server addresses */
export async function collectSettings(withKeys: boolean): Promise<SettingsFile> {
  const [settings, coverage, savedStories, packs] = await Promise.all([
    readSettings(),
    readCoverageSettings(),
    readSavedStories(),
    listPacks(),
  ]);
  return {
    dramatis: FILE_VERSION,
    made: new Date().toISOString(),
    settings: structuredClone(settings) as SettingsFile['settings'],
    feeds: coverage.feeds.map(({ address, name }) => ({ address, name })),
    live: [...coverage.live],
    ...(withKeys ? { needs: { ...coverage.needs } } : {}),
    muted: [...coverage.muted],
    savedStories,
    readingHistory: coverage.readingHistory,
    packs: packs.map(({ name, version }) => ({ name, version })),
  };
}

/** Replaces all settings, or none if something fails. `undoImport` restores the old ones. */
export async function importSettings(settings: SettingsFile): Promise<void> {
  if (await isFromNewerVersion()) throw new Error(t('settings.newerData'));
  const before = await collectSettings(true);
  await browser.storage.local.set({ [BEFORE]: JSON.stringify(before) });
  try {
    await put(settings);
  } catch (error) {
    await put(before);
    await browser.storage.local.remove(BEFORE);
    throw error;
  }
}

/** Whether there is an import to undo. */
export async function canUndoImport(): Promise<boolean> {
  return BEFORE in (await browser.storage.local.get(BEFORE));
}

/** Deletes the settings from before the last import, which can't be undone after this. */
export async function forgetImport(): Promise<void> {
  await browser.storage.local.remove(BEFORE);
}

/** Restores the settings from before the last import. */
export async function undoImport(): Promise<void> {
  const before = (await browser.storage.local.get(BEFORE))[BEFORE];
  const read = readSettingsFile(typeof before === 'string' ? before : '');
  if ('problem' in read) throw new Error('the saved settings are corrupt');
  await put(read.settings);
  await browser.storage.local.remove(BEFORE);
}

/** Stores the parts that a file has; the others stay as they are. */
async function put({
  settings,
  feeds,
  live,
  needs,
  muted,
  savedStories,
  readingHistory,
}: SettingsFile): Promise<void> {
  const before = await readCoverageSettings();
  const added: Record<string, unknown> = {
    ...Object.fromEntries((feeds ?? []).map(({ address, name }) => [FEED + address, name])),
    ...Object.fromEntries((live ?? []).map(id => [LIVE + id, true])),
    ...Object.fromEntries(Object.entries(needs ?? {}).map(([id, need]) => [NEED + id, need])),
    ...Object.fromEntries((muted ?? []).map(({ name, host }) => [MUTED + name, host])),
    ...(readingHistory === undefined ? {} : { [READING_HISTORY]: readingHistory }),
  };
  const gone = [
    ...(feeds ? before.feeds.map(({ address }) => FEED + address) : []),
    ...(live ? [...before.live].map(id => LIVE + id) : []),
    ...(muted ? before.muted.map(({ name }) => MUTED + name) : []),
  ].filter(key => !(key in added));
  await storeSettings(settings ?? {});
  await browser.storage.local.set(added);
  await browser.storage.local.remove(gone);
  if (savedStories) await replaceSavedStories(savedStories);
}

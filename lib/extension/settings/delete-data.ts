import browser from 'webextension-polyfill';
import type { DeletableData } from '../../model/deletable-data.ts';
import { sendToBackground } from '../messaging/messages.ts';
import { listPacks, PACKS_CHANGED, removePack } from '../packs/packs.ts';
import { COVERAGE_PREFIX } from './coverage-settings.ts';
import { forgetImport } from './import-settings.ts';
import { deleteSavedStories, SAVED_PREFIX } from './saved-stories.ts';
import { VERSION_KEY } from './storage/stored-version.ts';

const DELETE: Readonly<Record<DeletableData, () => Promise<void>>> = {
  settings: deleteSettings,
  async sources() {
    await sendToBackground('deleteSources', {});
  },
  savedStories: deleteSavedStories,
  async readingHistory() {
    await sendToBackground('setReadingHistoryEnabled', { on: false });
  },
  async packs() {
    for (const { key } of await listPacks()) await removePack(key);
    await browser.storage.local.remove(PACKS_CHANGED);
  },
};

/**
 * Deletes stored data. This can't be undone. The last import can't be undone either from then on: the settings from
 * before it may contain what is being deleted.
 */
export async function deleteData(parts: readonly DeletableData[]): Promise<void> {
  await forgetImport();
  for (const part of parts) await DELETE[part]();
}

/**
 * Deletes everything in browser storage except what the other parts delete, so that no key of an older or newer version
 * is left behind. The defaults come back.
 */
async function deleteSettings(): Promise<void> {
  const { local, sync } = browser.storage;
  await local.remove(Object.keys(await local.get(null)).filter(isSettings));
  // Enterprise policy can turn sync storage off.
  const synced = await sync.get(null).catch((): Record<string, unknown> => ({}));
  await sync.remove(Object.keys(synced).filter(isSettings));
}

function isSettings(key: string): boolean {
  return (
    !key.startsWith(COVERAGE_PREFIX) &&
    !key.startsWith(SAVED_PREFIX) &&
    key !== PACKS_CHANGED &&
    key !== VERSION_KEY
  );
}

// Settings in sync storage, one key each.

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';
import { SETTING_PREFIX as PREFIX } from './storage/setting-keys.ts';
import { isListName, listAsStored, storedList } from './storage/stored-lists.ts';
import { isFromNewerVersion } from './storage/stored-version.ts';
import { readFromSync, removeFromSync, writeToSync } from './storage/sync-storage.ts';

/** Where an invalid value is kept when a new one replaces it. */
const REPLACED_PREFIX = 'replaced.';

/** All settings; the default for each that is missing or invalid. */
export async function readSettings(): Promise<Settings> {
  const stored = await readFromSync(PREFIX);
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(
    names.map(name => [
      name,
      isListName(name) ? storedList(name, stored) : validOrDefault(name, stored[PREFIX + name]),
    ]),
  ) as unknown as Settings;
}

/**
 * Saves a setting.
 * @throws TypeError if the value is invalid, Error if a newer version of Dramatis wrote the stored settings
 */
export async function writeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  if (!v.is(SETTINGS_SCHEMA[name], value)) throw new TypeError(`invalid value for "${name}"`);
  if (await isFromNewerVersion()) throw new Error(t('settings.newerData'));
  await storeSettings({ [name]: value });
}

/** Stores valid settings. A list replaces the stored one, but only items that differ are written. */
export async function storeSettings(
  settings: { readonly [Name in keyof Settings]?: unknown },
): Promise<void> {
  const stored = await readFromSync(PREFIX);
  const wanted: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const [name, value] of Object.entries(settings)) {
    if (!isListName(name)) {
      wanted[PREFIX + name] = value;
      await keepInvalid(name as keyof Settings, stored[PREFIX + name]);
      continue;
    }
    const items = listAsStored(name, value as never, Date.now());
    const before = listAsStored(name, storedList(name, stored) as never, 0);
    gone.push(...Object.keys(before).filter(key => !(key in items)));
    for (const [key, item] of Object.entries(items)) if (!isSame(item, before[key])) wanted[key] = item;
  }
  await writeToSync(wanted);
  await removeFromSync(gone);
}

/** Saves a setting computed from its current value. */
export async function updateSetting<Name extends keyof Settings>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
): Promise<void> {
  await writeSetting(name, change((await readSettings())[name]));
}

/** Calls back with the current settings, and again after each change in any part of the extension. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++latest;
    const settings = await readSettings();
    // Reads may finish out of order; only the last one started is current.
    if (stamp === latest && !signal.aborted) listener(settings);
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}

/** Keeps an invalid value that is about to be replaced: a newer version of Dramatis may have written it. */
async function keepInvalid(name: keyof Settings, before: unknown): Promise<void> {
  if (before !== undefined && !v.is(SETTINGS_SCHEMA[name], before))
    await browser.storage.local.set({ [REPLACED_PREFIX + PREFIX + name]: before });
}

/** Whether two stored items are equal, apart from when they were added. */
function isSame(one: object, other: object | undefined): boolean {
  return other !== undefined && JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
}

function validOrDefault<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] {
  const read = v.safeParse(SETTINGS_SCHEMA[name], value);
  return read.success ? (read.output as Settings[Name]) : DEFAULT_SETTINGS[name];
}

// What the reader has chosen. It travels with the reader's browser account as far as there is room.

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { SETTING_PREFIX as PREFIX } from './setting-keys.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';
import { isListName, listAsStored, storedList } from './stored-lists.ts';
import { isAnythingNewer } from './stored-version.ts';
import { drop, keep, readFromSync } from './sync-storage.ts';

const ASIDE = 'aside.';

/** All choices; the default for each that was not made, or whose stored form makes no sense. */
export async function readSettings(): Promise<Settings> {
  const stored = await readFromSync(PREFIX);
  const names = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(
    names.map(name => [
      name,
      isListName(name) ? storedList(name, stored) : sensible(name, stored[PREFIX + name]),
    ]),
  ) as unknown as Settings;
}

/**
 * Remembers one choice.
 * @throws TypeError where it has not the form of the choice, Error where a newer Dramatis wrote what is there
 */
export async function writeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  if (!v.is(SETTINGS_SCHEMA[name], value)) throw new TypeError(`no value for "${name}"`);
  if (await isAnythingNewer()) throw new Error(t('settings.newerData'));
  await storeSettings({ [name]: value });
}

/** Stores choices of the right form; each list takes the place of the one that is there, and only what differs moves. */
export async function storeSettings(
  settings: { readonly [Name in keyof Settings]?: unknown },
): Promise<void> {
  const stored = await readFromSync(PREFIX);
  const wanted: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const [name, value] of Object.entries(settings)) {
    if (!isListName(name)) {
      wanted[PREFIX + name] = value;
      await putAside(name as keyof Settings, stored[PREFIX + name]);
      continue;
    }
    const items = listAsStored(name, value as never, Date.now());
    const before = listAsStored(name, storedList(name, stored) as never, 0);
    gone.push(...Object.keys(before).filter(key => !(key in items)));
    for (const [key, item] of Object.entries(items)) if (!isSame(item, before[key])) wanted[key] = item;
  }
  await keep(wanted);
  await drop(gone);
}

/** Changes one choice, given what it is now. */
export async function updateSetting<Name extends keyof Settings>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
): Promise<void> {
  await writeSetting(name, change((await readSettings())[name]));
}

/** Calls back with the choices now and whenever one changes, in every tab at once. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++asked;
    const settings = await readSettings();
    // Two readings may overtake each other; only what was asked for last is true now.
    if (stamp === asked && !signal.aborted) listener(settings);
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}

/** Goes back to the default of every choice. */
export async function deleteSettings(): Promise<void> {
  await drop(Object.keys(await readFromSync(PREFIX)));
}

/** What makes no sense here goes aside before another takes its place: a newer Dramatis may have made it. */
async function putAside(name: keyof Settings, before: unknown): Promise<void> {
  if (before !== undefined && !v.is(SETTINGS_SCHEMA[name], before))
    await browser.storage.local.set({ [ASIDE + PREFIX + name]: before });
}

/** Whether two items say the same; when they came does not count. */
function isSame(one: object, other: object | undefined): boolean {
  return other !== undefined && JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
}

function sensible<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] {
  const read = v.safeParse(SETTINGS_SCHEMA[name], value);
  return read.success ? (read.output as Settings[Name]) : DEFAULT_SETTINGS[name];
}

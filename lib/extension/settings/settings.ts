// What the reader has chosen. It travels with the reader's browser account as far as there is room.

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import type { Kind } from '../../model/kind.ts';
import type { MarkStyle } from '../../model/mark-style.ts';
import type { LanguageChoice } from './interface-language.ts';
import { SETTING_PREFIX as PREFIX } from './setting-keys.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';
import { isListName, listAsStored, storedList } from './stored-lists.ts';
import { isAnythingNewer } from './stored-version.ts';
import { drop, keep, readFromSync } from './sync-storage.ts';

export interface Settings {
  /** Which mentions are marked; `first` is the first mention of each in a section. */
  readonly marks: 'first' | 'all' | 'none';
  /** Kinds that are marked. */
  readonly kinds: readonly Kind[];
  /** How kinds are marked, where otherwise than at first. */
  readonly styles: Readonly<Partial<Record<Kind, MarkStyle>>>;
  /** `page` follows the ground on which the article stands. */
  readonly theme: 'page' | 'light' | 'dark';
  readonly motion: 'system' | 'none';
  /** Of popup, panel, options and card. */
  readonly language: LanguageChoice;
  /** From the pointer's rest to the card, and from leaving to closing. */
  readonly dwellMs: number;
  readonly graceMs: number;
  /** Whether a tap on a marked name opens its card. */
  readonly touch: boolean;
  /** `except`: everywhere but on `sitesOff`; `only`: nowhere but on `sitesOn`. */
  readonly sites: 'except' | 'only';
  /** Host names. */
  readonly sitesOn: readonly string[];
  /** Host names. */
  readonly sitesOff: readonly string[];
  /** Names that are never marked. */
  readonly ignoredNames: readonly string[];
  /** "Not this one": a name, and what it was wrongly taken for. */
  readonly wrongLinks: readonly { readonly name: string; readonly entityId: string }[];
  /** Entities whose coverage the reader follows, and when its news were last looked at, milliseconds since 1970. */
  readonly followed: readonly { readonly id: string; readonly name: string; readonly seenAt: number }[];
}

export const DEFAULT_SETTINGS: Settings = {
  marks: 'first',
  kinds: ['person', 'organization', 'place', 'product', 'law', 'event', 'work'],
  styles: {},
  theme: 'page',
  motion: 'system',
  language: 'browser',
  dwellMs: 300,
  graceMs: 300,
  touch: true,
  sites: 'except',
  sitesOff: [],
  sitesOn: [],
  ignoredNames: [],
  wrongLinks: [],
  followed: [],
};

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

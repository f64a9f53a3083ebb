// The version of what is stored, beside it: docs/decisions/007.

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { DELAY_LIMITS } from '../../model/settings.ts';
import { SETTING_PREFIX } from './setting-keys.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';
import { LIST_NAMES, listAsStored } from './stored-lists.ts';
import { retrySync } from './sync-storage.ts';

/** Of choices and switches. Raise it together with a step in `STEPS`. */
export const STORED_VERSION = 2;
export const VERSION_KEY = 'stored.version';

type Area = browser.Storage.StorageArea;

/** `STEPS[n]` brings what version n stored to version n + 1. Each may run twice: the background may be stopped in it. */
const STEPS: readonly ((area: Area) => Promise<void>)[] = [
  // Delays had no limits before there was a control for them.
  async area => {
    for (const [name, { least, most }] of Object.entries(DELAY_LIMITS)) {
      const key = `choice.${name}`;
      const ms = (await area.get(key))[key];
      if (typeof ms !== 'number' || !Number.isFinite(ms)) continue;
      const fit = Math.round(Math.min(most, Math.max(least, ms)));
      if (fit !== ms) await area.set({ [key]: fit });
    }
  },
  // Lists stood under one key each.
  async area => {
    for (const name of LIST_NAMES) {
      const key = SETTING_PREFIX + name;
      const read = v.safeParse(SETTINGS_SCHEMA[name], (await area.get(key))[key]);
      if (!read.success) continue;
      await area.set(listAsStored(name, read.output as never, 1));
      await area.remove(key);
    }
  },
];

/** Whether an area was written by a newer Dramatis: it is read where it can be, and not written. */
export async function isNewer(area: Area): Promise<boolean> {
  return (await versionOf(area)) > STORED_VERSION;
}

/** Whether anything that choices are stored in was written by a newer Dramatis. */
export async function isAnythingNewer(): Promise<boolean> {
  const { local, sync } = browser.storage;
  const newer = await Promise.all([isNewer(local), isNewer(sync).catch(() => false)]);
  return newer.includes(true);
}

/** To be called when the background starts: brings up to date what is stored, and takes it where it belongs. */
export async function settleStored(): Promise<void> {
  await migrateStored();
  if (!(await isAnythingNewer())) await retrySync(SETTING_PREFIX);
}

/** Brings what older versions stored up to date; leaves alone what a newer one did. */
export async function migrateStored(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    try {
      await migrate(area);
    } catch (error) {
      // Account storage can be switched off by policy; and next time it is tried again.
      console.warn('migration:', error);
    }
  }
}

async function migrate(area: Area): Promise<void> {
  for (let version = await versionOf(area); version < STORED_VERSION; version++) {
    await STEPS[version]!(area);
    await area.set({ [VERSION_KEY]: version + 1 });
  }
}

async function versionOf(area: Area): Promise<number> {
  const version = (await area.get(VERSION_KEY))[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

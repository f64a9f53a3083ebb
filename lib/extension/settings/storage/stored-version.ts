// The version of the stored data, kept next to it: docs/decisions/007.

import browser from 'webextension-polyfill';
import { SETTING_PREFIX } from './setting-keys.ts';
import { retrySync, settleLists } from './sync-storage.ts';

type Area = browser.Storage.StorageArea;

/** `MIGRATIONS[n]` turns the data of version n into that of version n + 1. */
export type Migrations = readonly ((area: Area) => Promise<void>)[];

/** Every migration must be safe to run twice: the browser may stop the background halfway through. */
const MIGRATIONS: Migrations = [];

/** Version of the data that this build writes. Data without a version is version 0. */
export const STORED_VERSION = MIGRATIONS.length;
export const VERSION_KEY = 'stored.version';

/** Whether a newer version of Dramatis wrote the settings. They are still read, but no longer written. */
export async function isFromNewerVersion(): Promise<boolean> {
  const { local, sync } = browser.storage;
  const versions = await Promise.all([versionOf(local), versionOf(sync).catch(() => 0)]);
  return versions.some(version => version > STORED_VERSION);
}

/** Migrates old data and moves settings to sync storage. Call it when the background starts. */
export async function settleStored(): Promise<void> {
  await migrateStored(MIGRATIONS);
  if (await isFromNewerVersion()) return;
  await settleLists();
  await retrySync(SETTING_PREFIX);
}

/** Brings old data up to date, one version at a time. Data from a newer version is left alone. */
export async function migrateStored(migrations: Migrations): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    try {
      await migrate(area, migrations);
    } catch (error) {
      // Enterprise policy can turn sync storage off. Anything else is tried again the next time.
      console.warn('migration:', error);
    }
  }
}

async function migrate(area: Area, migrations: Migrations): Promise<void> {
  for (let version = await versionOf(area); version < migrations.length; version++) {
    await migrations[version]!(area);
    await area.set({ [VERSION_KEY]: version + 1 });
  }
}

async function versionOf(area: Area): Promise<number> {
  const version = (await area.get(VERSION_KEY))[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

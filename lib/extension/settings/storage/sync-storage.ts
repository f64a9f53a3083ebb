// Sync storage that falls back to this device when the quota is full: docs/decisions/009.

import browser from 'webextension-polyfill';
import { isItemKey, SETTING_PREFIX } from './setting-keys.ts';

/**
 * A little below the browsers' quota of 102,400 bytes in 512 items of up to 8,192 bytes:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const QUOTA = { bytes: 98_000, items: 500, itemBytes: 8_000 };

/** On this device only: whether it shares lists with the account, undefined until the reader or `settleLists` decides. */
const SYNC_LISTS = 'lists.sync';
/** In the account, if a device shares lists there. */
const SHARED = 'lists.shared';

type Values = Readonly<Record<string, unknown>>;

/** Everything under a prefix, by key. Values that exist only on this device override those in sync storage. */
export async function readFromSync(prefix: string): Promise<Record<string, unknown>> {
  const [local, synced] = await Promise.all([browser.storage.local.get(null), readSynced()]);
  const syncs = syncedKeys(local);
  return { ...pick(synced, key => key.startsWith(prefix) && syncs(key)), ...under(prefix, local) };
}

/**
 * Writes values to sync storage, or to this device if they don't fit or are lists that don't sync. Rejects if neither
 * has room.
 */
export async function writeToSync(values: Values): Promise<void> {
  const synced = await writeWhatFits(pick(values, await currentlySynced()));
  const rest = pick(values, key => !synced.has(key));
  if (Object.keys(rest).length) await browser.storage.local.set(rest);
  if (synced.size) await browser.storage.local.remove([...synced]);
}

/** Removes values from this device, and from sync storage unless they are lists that don't sync. */
export async function removeFromSync(keys: readonly string[]): Promise<void> {
  if (!keys.length) return;
  const syncs = await currentlySynced();
  await browser.storage.local.remove([...keys]);
  // If sync storage is unavailable, there is nothing to remove from it.
  await browser.storage.sync.remove(keys.filter(syncs)).catch(() => {});
}

/** Moves values that didn't fit into sync storage before, if there is room for them now. */
export async function retrySync(prefix: string): Promise<void> {
  const local = await browser.storage.local.get(null);
  const synced = await writeWhatFits(pick(under(prefix, local), syncedKeys(local)));
  if (synced.size) await browser.storage.local.remove([...synced]);
}

/**
 * Lets values synced from another device replace those that exist only on this one, as they are newer. Call it
 * synchronously when the background starts.
 */
export function watchSync(prefix: string): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync') return;
    const stored = Object.keys(changes).filter(
      key => key.startsWith(prefix) && changes[key]!.newValue !== undefined,
    );
    if (stored.length)
      void currentlySynced().then(syncs => browser.storage.local.remove(stored.filter(syncs)));
  });
}

/** Whether this device shares its lists with the account. */
export async function doListsSync(): Promise<boolean> {
  return (await browser.storage.local.get(SYNC_LISTS))[SYNC_LISTS] === true;
}

/** Shares the lists with the account, or moves them to this device and deletes them from the account. */
export async function setListsSync(on: boolean): Promise<void> {
  if (!on) return moveListsHere();
  await browser.storage.local.set({ [SYNC_LISTS]: true });
  await browser.storage.sync.set({ [SHARED]: true }).catch(() => {});
  await retrySync(SETTING_PREFIX);
}

/** Earlier versions put lists into the account without asking: takes them out, unless another device shares them there. */
export async function settleLists(): Promise<void> {
  if ((await browser.storage.local.get(SYNC_LISTS))[SYNC_LISTS] !== undefined) return;
  if ((await readSynced())[SHARED] === true) return;
  await moveListsHere();
}

async function moveListsHere(): Promise<void> {
  const synced = pick(await readSynced(), isItemKey);
  // Written here first, so that nothing is lost if the browser stops halfway.
  await browser.storage.local.set({ ...synced, ...pick(await browser.storage.local.get(null), isItemKey) });
  await browser.storage.local.set({ [SYNC_LISTS]: false });
  await browser.storage.sync.remove([...Object.keys(synced), SHARED]).catch(() => {});
}

/** Whether a key may be in sync storage, given everything on this device. */
function syncedKeys(local: Values): (key: string) => boolean {
  return key => !isItemKey(key) || local[SYNC_LISTS] === true;
}

async function currentlySynced(): Promise<(key: string) => boolean> {
  return syncedKeys(await browser.storage.local.get(SYNC_LISTS));
}

/** Returns the keys of the values that were written. */
async function writeWhatFits(values: Values): Promise<ReadonlySet<string>> {
  const synced = await readSynced();
  let bytes = 0;
  for (const pair of Object.entries(synced)) bytes += sizeOf(pair);
  let items = Object.keys(synced).length;
  const fitting = Object.entries(values).filter(pair => {
    const size = sizeOf(pair);
    const exists = pair[0] in synced;
    const added = size - (exists ? sizeOf([pair[0], synced[pair[0]]]) : 0);
    if (size > QUOTA.itemBytes || bytes + added > QUOTA.bytes || (!exists && items >= QUOTA.items))
      return false;
    bytes += added;
    if (!exists) items++;
    return true;
  });
  if (!fitting.length) return new Set();
  try {
    await browser.storage.sync.set(Object.fromEntries(fitting));
  } catch {
    // Full after all, too many writes in a minute, or turned off by policy.
    return new Set();
  }
  return new Set(fitting.map(([key]) => key));
}

async function readSynced(): Promise<Record<string, unknown>> {
  // Enterprise policy can turn sync storage off.
  return browser.storage.sync.get(null).catch((): Record<string, unknown> => ({}));
}

function under(prefix: string, values: Values): Record<string, unknown> {
  return pick(values, key => key.startsWith(prefix));
}

function pick(values: Values, isWanted: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isWanted(key)));
}

/** The size that browsers count against the quota: key and JSON, in bytes of UTF-8. */
function sizeOf([key, value]: readonly [string, unknown]): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

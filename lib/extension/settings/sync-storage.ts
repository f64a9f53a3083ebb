// Storage that travels with the reader's browser account as far as there is room in it, and goes on on this device
// where there is none: docs/decisions/009.

import browser from 'webextension-polyfill';

/** A little below what browsers take: 102,400 bytes in 512 items of 8,192 bytes. */
const ROOM = { bytes: 98_000, items: 500, itemBytes: 8_000 };

type Values = Readonly<Record<string, unknown>>;

/** Everything under a prefix, by key. What this device had to keep for itself counts before the account's. */
export async function readFromSync(prefix: string): Promise<Record<string, unknown>> {
  const [here, everywhere] = await Promise.all([browser.storage.local.get(null), readAccount()]);
  return { ...under(prefix, everywhere), ...under(prefix, here) };
}

/** Keeps values in the account where they fit, on this device where not. Rejects where neither has room. */
export async function keep(values: Values): Promise<void> {
  const kept = await keepInAccount(values);
  const rest = Object.fromEntries(Object.entries(values).filter(([key]) => !kept.has(key)));
  if (Object.keys(rest).length) await browser.storage.local.set(rest);
  if (kept.size) await browser.storage.local.remove([...kept]);
}

/** Forgets values wherever they are. */
export async function drop(keys: readonly string[]): Promise<void> {
  if (!keys.length) return;
  await browser.storage.local.remove([...keys]);
  // Without an account's storage there is nothing to forget in it.
  await browser.storage.sync.remove([...keys]).catch(ignore);
}

/** Takes to the account what had no room in it before, as far as it has now. */
export async function retrySync(prefix: string): Promise<void> {
  const waiting = under(prefix, await browser.storage.local.get(null));
  const kept = await keepInAccount(waiting);
  if (kept.size) await browser.storage.local.remove([...kept]);
}

/**
 * Lets what another machine of the reader stores in the account take the place of what this device had to keep for
 * itself: it is the later of the two. To be called at once when the background starts.
 */
export function watchSync(prefix: string): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync') return;
    const stored = Object.keys(changes).filter(
      key => key.startsWith(prefix) && changes[key]!.newValue !== undefined,
    );
    if (stored.length) void browser.storage.local.remove(stored);
  });
}

/** The keys of what the account has taken. */
async function keepInAccount(values: Values): Promise<ReadonlySet<string>> {
  const account = await readAccount();
  let bytes = 0;
  for (const pair of Object.entries(account)) bytes += sizeOf(pair);
  let items = Object.keys(account).length;
  const fitting = Object.entries(values).filter(pair => {
    const size = sizeOf(pair);
    const before = pair[0] in account;
    const more = size - (before ? sizeOf([pair[0], account[pair[0]]]) : 0);
    if (size > ROOM.itemBytes || bytes + more > ROOM.bytes || (!before && items >= ROOM.items)) return false;
    bytes += more;
    if (!before) items++;
    return true;
  });
  if (!fitting.length) return new Set();
  try {
    await browser.storage.sync.set(Object.fromEntries(fitting));
  } catch {
    // Full after all, too many writings in a minute, or switched off by policy.
    return new Set();
  }
  return new Set(fitting.map(([key]) => key));
}

async function readAccount(): Promise<Record<string, unknown>> {
  // Account storage can be switched off by policy.
  return browser.storage.sync.get(null).catch((): Record<string, unknown> => ({}));
}

function under(prefix: string, values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key.startsWith(prefix)));
}

/** As browsers count it: key and JSON, in bytes of UTF-8. */
function sizeOf([key, value]: readonly [string, unknown]): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

function ignore(): void {}

// What of coverage the reader has switched on. One storage key for each, so that two writers do not undo each other;
// on this device only, as it tells what somebody reads.

import browser from 'webextension-polyfill';
import type { ListedFeed } from '../../model/coverage-status.ts';

export interface StoredCoverageSettings {
  /** Outlets and feeds of the reader's own that are on, by address. */
  readonly feeds: readonly ListedFeed[];
  /** Live sources that are on. */
  readonly live: ReadonlySet<string>;
  /** What a live source needs: the Guardian's key, the address of a SearXNG server. By source. */
  readonly needs: Readonly<Record<string, string>>;
  /** Other servers for live sources, by source: for mirrors and tests. */
  readonly servers: Readonly<Record<string, string>>;
  /** Whether read articles are remembered. */
  readonly memory: boolean;
}

const PREFIX = 'coverage.';
/** Storage keys, for those who write all of them at once. */
export const FEED = `${PREFIX}feed.`;
export const LIVE = `${PREFIX}live.`;
export const NEED = `${PREFIX}need.`;
const SERVER = `${PREFIX}server.`;
export const MEMORY = `${PREFIX}memory`;

/** Everything that is on; nothing is until the reader says so. */
export async function readCoverageSettings(): Promise<StoredCoverageSettings> {
  const stored = (await browser.storage.local.get(null)) as Record<string, unknown>;
  const under = (prefix: string): [string, unknown][] =>
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
  const texts = (prefix: string): Record<string, string> =>
    Object.fromEntries(under(prefix).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return {
    feeds: Object.entries(texts(FEED)).map(([address, name]) => ({ address, name })),
    live: new Set(under(LIVE).flatMap(([id, on]) => (on === true ? [id] : []))),
    needs: texts(NEED),
    servers: texts(SERVER),
    memory: stored[MEMORY] === true,
  };
}

export async function setFeedsEnabled(feeds: readonly ListedFeed[], on: boolean): Promise<void> {
  if (on)
    await browser.storage.local.set(Object.fromEntries(feeds.map(feed => [FEED + feed.address, feed.name])));
  else await browser.storage.local.remove(feeds.map(({ address }) => FEED + address));
}

export async function setLiveEnabled(id: string, on: boolean, need?: string): Promise<void> {
  if (need !== undefined) await browser.storage.local.set({ [NEED + id]: need });
  if (on) await browser.storage.local.set({ [LIVE + id]: true });
  else await browser.storage.local.remove(LIVE + id);
}

export async function setReadingHistoryEnabled(on: boolean): Promise<void> {
  await browser.storage.local.set({ [MEMORY]: on });
}

/** Calls back whenever something is switched. */
export function watchCoverageSettings(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(key => key.startsWith(PREFIX))) listener();
  });
}

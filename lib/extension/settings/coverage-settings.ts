// Settings of the coverage service. One storage key each, so that two writers don't overwrite each other. They stay on
// this device, because they reveal what somebody reads.

import browser from 'webextension-polyfill';
import type { StoredCoverageSettings } from '../../model/coverage/coverage-settings.ts';
import type { ListedFeed } from '../../model/coverage/coverage-status.ts';
import type { MutedOutlet } from '../../model/coverage/story.ts';

export const COVERAGE_PREFIX = 'coverage.';
/** Storage keys, exported for importing settings. */
export const FEED = `${COVERAGE_PREFIX}feed.`;
export const LIVE = `${COVERAGE_PREFIX}live.`;
export const NEED = `${COVERAGE_PREFIX}need.`;
export const MUTED = `${COVERAGE_PREFIX}muted.`;
const SERVER = `${COVERAGE_PREFIX}server.`;
export const READING_HISTORY = `${COVERAGE_PREFIX}readingHistory`;

/** All coverage settings. Everything is off by default. */
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
    muted: Object.entries(texts(MUTED)).map(([name, host]) => ({ name, host })),
    needs: texts(NEED),
    servers: isTestCopy() ? texts(SERVER) : {},
    readingHistory: stored[READING_HISTORY] === true,
  };
}

/** Tests give their copy of the extension host permissions. A release has none: what a page writes there is ignored. */
function isTestCopy(): boolean {
  const { host_permissions = [] } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  return host_permissions.length > 0;
}

export async function setFeedsEnabled(feeds: readonly ListedFeed[], on: boolean): Promise<void> {
  if (on)
    await browser.storage.local.set(Object.fromEntries(feeds.map(feed => [FEED + feed.address, feed.name])));
  else await browser.storage.local.remove(feeds.map(({ address }) => FEED + address));
}

export async function setLiveSourceEnabled(id: string, on: boolean, need?: string): Promise<void> {
  if (need !== undefined) await browser.storage.local.set({ [NEED + id]: need });
  if (on) await browser.storage.local.set({ [LIVE + id]: true });
  else await browser.storage.local.remove(LIVE + id);
}

/** Hides the stories of an outlet, or shows them again. */
export async function setOutletMuted({ name, host }: MutedOutlet, on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [MUTED + name]: host });
  else await browser.storage.local.remove(MUTED + name);
}

export async function setReadingHistoryEnabled(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [READING_HISTORY]: true });
  else await browser.storage.local.remove(READING_HISTORY);
}

/** Deletes which feeds and live sources are on, which outlets are muted, and what the reader entered for them. */
export async function deleteSourceSettings(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    keys.filter(key => key.startsWith(COVERAGE_PREFIX) && key !== READING_HISTORY),
  );
}

/** Calls back after each change. */
export function watchCoverageSettings(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(key => key.startsWith(COVERAGE_PREFIX))) listener();
  });
}

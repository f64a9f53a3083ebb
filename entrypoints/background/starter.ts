import { browser } from 'wxt/browser';
import { starterSet } from '../../lib/coverage/starter-set.ts';
import { hasPermission } from '../../lib/extension/browser/permissions/permissions.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import type { ListedFeed } from '../../lib/model/coverage/coverage-status.ts';
import type { Outlet, Starter } from '../../lib/model/coverage/outlet.ts';
import { readOutlets } from './outlet-at.ts';

/** The outlets that this browser's reader is offered first. */
export async function readerStarterSet(): Promise<readonly Outlet[]> {
  const [starters, outlets] = await Promise.all([readStarters(), readOutlets()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return starterSet(starters, outlets, { languages: navigator.languages, timeZone });
}

/** The feeds of outlets of the catalogue that the reader has allowed. Other ids are ignored. */
export async function allowedFeeds(ids: readonly string[]): Promise<ListedFeed[]> {
  const chosen = (await readOutlets()).filter(({ id }) => ids.includes(id));
  const allowed = await Promise.all(chosen.map(({ feed }) => hasPermission(feed, 'fetch')));
  return chosen.filter((_, at) => allowed[at]).map(({ feed, name }) => ({ address: feed, name }));
}

/** Calls back whenever the reader has allowed something. */
export function watchPermissions(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
}

async function readStarters(): Promise<readonly Starter[]> {
  return JSON.parse(new TextDecoder().decode(await shippedFile('starter.json'))) as Starter[];
}

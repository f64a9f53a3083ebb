import browser from 'webextension-polyfill';
import { readSettings } from '../settings/settings.ts';
import { itemKey } from '../settings/storage/setting-keys.ts';

const ID = 'read-anyway';

/**
 * Has the browser tell the detector, on the sites that the reader chose, that the page is to be read whatever it looks
 * like. Other pages aren't touched, and no script has to ask. Call it synchronously when the background starts.
 */
export function followReadSites(): void {
  const prefix = itemKey('sitesRead', '');
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(key => key.startsWith(prefix))) void update();
  });
  // Browsers forget registered scripts when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void update());
}

/**
 * Has the browser permit scripts that are registered for a site. Call it within a click. For these, Chromium doesn't count
 * the match patterns of content scripts as permission, but because of them it grants one without asking.
 * @returns whether later pages of the site can be read
 */
export async function permitReading(host: string): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  const permission = { origins: patternsOf(host) };
  return (await browser.permissions.contains(permission)) || browser.permissions.request(permission);
}

/**
 * Scheme by scheme, as in the manifest: Chromium finds "*://" in neither of its optional hosts. An address in numbers has
 * no "www", and Chromium refuses a list with an invalid host.
 */
function patternsOf(host: string): string[] {
  const isNumeric = /^\[|\.\d+$/.test(host);
  const hosts = isNumeric ? [host] : [host, `www.${host}`];
  return hosts.flatMap(each => [`http://${each}/*`, `https://${each}/*`]);
}

let updating: Promise<void> = Promise.resolve();

/** One at a time, as each replaces what the last one registered. */
function update(): Promise<void> {
  updating = updating.then(register).catch(error => console.error(error));
  return updating;
}

async function register(): Promise<void> {
  const { sitesRead } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!sitesRead.length) return;
  const matches = sitesRead.flatMap(patternsOf);
  await browser.scripting.registerContentScripts([
    { id: ID, js: ['read-anyway.js'], matches, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

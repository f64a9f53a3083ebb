import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateInWindow } from './firefox-window.ts';
import type { OpenedBrowser, Tab } from './opened-browser.ts';

const API = '(globalThis.browser ?? chrome)';
const PATIENCE_MS = 20_000;

/**
 * Allows the extension in private windows, as a reader does in the browser's own settings. Restarts it.
 * @returns a page of the extension in a normal window
 */
export async function allowInPrivate(browser: OpenedBrowser): Promise<Tab> {
  const { hostname } = new URL(browser.extensionUrl(''));
  if (browser.driver.family === 'firefox')
    await evaluateInWindow(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { id, extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(hostname)});
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID(id)).reload();
        return true;
      })()`,
    );
  else {
    const settings = await browser.newTab('chrome://extensions');
    const change = JSON.stringify({ extensionId: hostname, incognitoAccess: true });
    // Unpacked extensions restart only in developer mode.
    await settings.evaluate(
      `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
        .then(() => chrome.developerPrivate.updateExtensionConfiguration(${change})).then(() => true)`,
    );
    await settings.close();
  }
  // It can't be opened while it restarts.
  return until('the extension’s page', () => browser.newTab(browser.extensionUrl('options.html')));
}

/**
 * Opens pages one after the other in a private window, waits until Dramatis has read each, and closes the window.
 * @param own a page of the extension in a normal window
 * @returns the pages' states
 */
export async function readInPrivate(own: Tab, urls: readonly string[]): Promise<Record<string, unknown>[]> {
  const id = await own.evaluate<number>(`${API}.windows.create({ incognito: true }).then(({ id }) => id)`);
  const states: Record<string, unknown>[] = [];
  for (const url of urls) {
    await own.evaluate(
      `${API}.tabs.query({ windowId: ${id} }).then(([{ id }]) => ${API}.tabs.update(id, { url: ${JSON.stringify(url)} })).then(() => true)`,
    );
    const state = `${API}.tabs.query({ windowId: ${id} })
      .then(([tab]) => tab.incognito && ${API}.tabs.sendMessage(tab.id, { name: 'pageState', payload: {} }, { frameId: 0 }))
      .then(found => (found?.reply?.state === 'read' && found.reply.address === ${JSON.stringify(url)} ? found.reply : null), () => null)`;
    states.push(await until(`${url} in the private window`, () => own.evaluate(state)));
  }
  await own.evaluate(`${API}.windows.remove(${id}).then(() => true)`);
  return states;
}

async function until<Value>(what: string, look: () => Promise<Value | null>): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look().catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain: ${what}`);
    await sleep(50);
  }
}

// What befalls an extension: its worker is stopped, it is updated, readers take permissions back.

import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { builtExtension } from './built-extension.ts';
import type { Session } from './harness.ts';
import type { PanelPage } from './popup-page.ts';

/** Of Firefox's own, for `openBrowser`: how long a background may idle before it is put to sleep; 30 s otherwise. */
export const SLEEPS_SOON = { 'extensions.background.idle.timeout': 200 };

/**
 * Stops the extension's background as browsers do whenever they like: Chromium's worker at once, even amid its work.
 * Firefox's falls asleep by itself with `SLEEPS_SOON`; it is waited for.
 */
export async function stopBackground({ browser }: Session): Promise<void> {
  const { driver } = browser;
  if (driver.family === 'firefox') {
    await sleep(300);
    return;
  }
  const session: CDPSession = await driver.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Puts the same extension in its own place again, as a browser does with a newer version. */
export async function update({ browser: { driver } }: Session): Promise<void> {
  const folder = builtExtension(driver.family);
  if (driver.family === 'firefox') {
    await driver.browser.installExtension(folder);
    return;
  }
  const cdp = await driver.context.browser()!.newBrowserCDPSession();
  // Playwright's types do not know this command of the protocol.
  const send = cdp.send.bind(cdp) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
  await cdp.detach();
}

/** Takes the permission to read pages back, or gives it again, as readers do in the browser's page of extensions. */
export async function switchAccess({ browser }: Session, inside: PanelPage, on: boolean): Promise<void> {
  if (browser.driver.family === 'firefox') {
    await inside.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`);
    return;
  }
  const extensionId = new URL(browser.extensionUrl('')).hostname;
  const settings = { extensionId, hostAccess: on ? 'ON_ALL_SITES' : 'ON_CLICK' };
  const tab = await browser.newTab(`chrome://extensions/?id=${extensionId}`);
  await tab.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(settings)})`);
  await tab.close();
}

/** Errors that nobody catches from now on, on any page; Firefox's driver does not tell of them. */
export function uncaughtErrors({ browser: { driver } }: Session): string[] {
  const errors: string[] = [];
  if (driver.family === 'chromium')
    for (const page of driver.context.pages()) page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

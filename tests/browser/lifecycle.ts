// Events in an extension's life: its background is stopped, it is updated, permissions are revoked.

import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Tab } from '../../tools/browsers/opened-browser.ts';
import { builtExtension } from './built-extension.ts';
import type { Session } from './harness.ts';
import { install, uninstall } from './install.ts';
import type { PanelPage } from './popup-page.ts';

/** A Firefox preference for `openBrowser`: stops idle backgrounds early instead of after 30 s. */
export const SLEEPS_SOON = { 'extensions.background.idle.timeout': 200 };

/**
 * Stops the extension's background, as browsers may do at any time: Chromium's worker immediately, even while it is busy.
 * Firefox's stops by itself with `SLEEPS_SOON`, so this waits for it.
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

/**
 * Reinstalls the extension over itself, as a browser does with a newer version.
 * @param build folder of another build
 */
export async function update({ browser: { driver } }: Session, build?: string): Promise<void> {
  await install(driver, build ?? builtExtension(driver.family));
}

/**
 * Removes the extension and installs it again.
 * @returns a page of it, in its own tab
 */
export async function reinstall({ browser }: Session): Promise<Tab> {
  const { driver } = browser;
  await uninstall(driver, browser.extensionUrl(''));
  return browser.newTab(`${await install(driver, builtExtension(driver.family))}options.html`);
}

/** Revokes or grants the permission to read pages, as users do on the browser's extensions page. */
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

/** Collects uncaught errors on any page from now on. Firefox's driver doesn't report them. */
export function uncaughtErrors({ browser: { driver } }: Session): string[] {
  const errors: string[] = [];
  if (driver.family === 'chromium')
    for (const page of driver.context.pages()) page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

import type { Driver } from '../../tools/browsers/opened-browser.ts';
import { inFirefoxWindow } from './browser-ui.ts';

const FIREFOX_ID = 'dramatis@dramatis.example';

/**
 * Installs an extension from a folder, or over itself.
 * @returns the address of its pages, with a slash at the end
 */
export async function install(driver: Driver, folder: string): Promise<string> {
  if (driver.family === 'chromium') {
    const { id } = (await commandChromium(driver, 'Extensions.loadUnpacked', { path: folder })) as {
      id: string;
    };
    return `chrome-extension://${id}/`;
  }
  await driver.browser.installExtension(folder);
  // Firefox gives it another address each time.
  const host = await inFirefoxWindow<string>(
    { browser: { driver } },
    `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).mozExtensionHostname`,
  );
  return `moz-extension://${host}/`;
}

/** Removes the extension with everything it has stored. */
export async function uninstall(driver: Driver, address: string): Promise<void> {
  if (driver.family === 'firefox') await driver.browser.uninstallExtension(FIREFOX_ID);
  else await commandChromium(driver, 'Extensions.uninstall', { id: new URL(address).hostname });
}

/** Sends Chromium a command that Playwright's types lack. */
async function commandChromium(
  { context }: Extract<Driver, { family: 'chromium' }>,
  method: string,
  parameters: object,
): Promise<unknown> {
  const session = await context.browser()!.newBrowserCDPSession();
  try {
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
    return await send(method, parameters);
  } finally {
    await session.detach();
  }
}

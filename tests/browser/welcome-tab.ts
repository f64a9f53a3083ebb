import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenedBrowser } from '../../tools/browsers/opened-browser.ts';

const PATIENCE_MS = 30_000;

/** Waits for the page that the extension opens when it is installed, and closes it: tests open what they need. */
export async function closeWelcomeTab({ driver, extensionUrl }: OpenedBrowser): Promise<void> {
  const url = extensionUrl('welcome.html');
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const pages = driver.family === 'chromium' ? driver.context.pages() : await driver.browser.pages();
    const welcome = pages.find(page => page.url() === url);
    if (welcome) return welcome.close();
    if (Date.now() > end) throw new Error(`no welcome page; there is ${pages.map(page => page.url())}`);
    await sleep(50);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenedBrowser } from './opened-browser.ts';

/** What the pages of both drivers have in common. */
interface DrivenPage {
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Waits for the page that the extension opens when it is installed, and closes it. */
export async function closeWelcomeTab({ driver, extensionUrl }: OpenedBrowser): Promise<void> {
  const url = extensionUrl('welcome.html');
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const pages: readonly DrivenPage[] =
      driver.family === 'chromium' ? driver.context.pages() : await driver.browser.pages();
    // Firefox doesn't report the address of an add-on's page (seen in Firefox 153), so ask the page itself.
    for (const page of pages)
      if ((await page.evaluate('location.href').catch(() => '')) === url) return page.close();
    if (Date.now() > end) throw new Error(`no welcome page among ${pages.length}`);
    await sleep(50);
  }
}

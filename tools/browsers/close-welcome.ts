import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenedBrowser } from './opened-browser.ts';

/** What the pages of both drivers can do. */
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
    // Of an add-on's pages Firefox tells no address; so they are asked.
    for (const page of pages)
      if ((await page.evaluate('location.href').catch(() => '')) === url) return page.close();
    if (Date.now() > end) throw new Error(`no welcome page among ${pages.length}`);
    await sleep(50);
  }
}

import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage, KeyInput } from 'puppeteer-core';
import type { CardFrame } from '../browsers/card-frame.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';

/** A tab whose mouse and keyboard can be used. */
export interface DrivenTab extends Tab {
  click(x: number, y: number): Promise<void>;
  /** Presses a key, by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** The frames of its page at the moment, the page itself first. */
  frames(): readonly CardFrame[];
}

/** Opens an empty tab. */
export async function openDrivenTab(browser: OpenedBrowser, hasForcedColors: boolean): Promise<DrivenTab> {
  const tab = await browser.newTab('about:blank');
  const page = await newestPage(browser);
  // Firefox has a preference for it.
  if (hasForcedColors && 'emulateMedia' in page) await page.emulateMedia({ forcedColors: 'active' });
  return {
    ...tab,
    click: (x, y) => page.mouse.click(x, y),
    press: key => page.keyboard.press(key as KeyInput),
    frames: () => page.frames(),
  };
}

async function newestPage({ driver }: OpenedBrowser): Promise<ChromiumPage | FirefoxPage> {
  const pages = driver.family === 'chromium' ? driver.context.pages() : await driver.browser.pages();
  return pages.at(-1)!;
}

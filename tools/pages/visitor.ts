import type { OpenedBrowser } from '../browsers/opened-browser.ts';
import { visitInChromium } from './visitor-chromium.ts';
import { visitInFirefox } from './visitor-firefox.ts';

/** One tab of a browser in which pages are looked at one after the other. */
export interface Visitor {
  /** Starts measuring and loads a page. Resolves when it has begun to arrive: not all pages ever end loading. */
  load(url: string): Promise<void>;
  evaluate<Value>(expression: string): Promise<Value>;
  /** Ends measuring. CPU milliseconds that the extension took of the main thread; null where nothing can tell. */
  mainThreadMs(): Promise<number | null>;
  /** What the extension's scripts have thrown in the page since it was loaded. */
  errors(): readonly string[];
}

/** Opens the tab. Pages in it cannot lead it anywhere but to 127.0.0.1. */
export function openVisitor({ driver, extensionUrl }: OpenedBrowser): Promise<Visitor> {
  return driver.family === 'firefox'
    ? visitInFirefox(driver.browser)
    : visitInChromium(driver.context, extensionUrl(''));
}

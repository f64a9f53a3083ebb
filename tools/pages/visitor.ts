import type { OpenedBrowser } from '../browsers/opened-browser.ts';
import { visitInChromium } from './visitor-chromium.ts';
import { visitInFirefox } from './visitor-firefox.ts';

/** A tab in which pages are checked one after another. */
export interface Visitor {
  /** Starts measuring and loads a page. Resolves when it begins to arrive, as some pages never finish loading. */
  load(url: string): Promise<void>;
  evaluate<Value>(expression: string): Promise<Value>;
  /** Stops measuring. Returns the CPU milliseconds of the extension on the main thread, or null if unknown. */
  mainThreadMs(): Promise<number | null>;
  /** Errors thrown by the extension's scripts in the page since it was loaded. */
  errors(): readonly string[];
}

/** Opens the tab. Pages in it can only navigate to 127.0.0.1. */
export function openVisitor({ driver, extensionUrl }: OpenedBrowser): Promise<Visitor> {
  return driver.family === 'firefox'
    ? visitInFirefox(driver.browser)
    : visitInChromium(driver.context, extensionUrl(''));
}

import type { BrowserContext } from 'playwright-core';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';

/** How to open a browser. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** The colour scheme that pages see; the system's if left out. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** Port of a proxy on this machine for all requests to other machines. */
  readonly proxyPort?: number | undefined;
  /** More Firefox preferences; other browsers ignore them. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** A Firefox profile to copy instead of an empty one; other browsers ignore it. */
  readonly firefoxProfile?: string | undefined;
}

/** Size of a page in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of new tabs in headless mode. */
export const PAGE_SIZE: Size = { width: 1280, height: 900 };

/** A tab; what both drivers have in common. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's main world; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Moves the mouse to a point. */
  hover(x: number, y: number): Promise<void>;
  resize(size: Size): Promise<void>;
  bringToFront(): Promise<void>;
  /** Saves the viewport as PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The driver itself, for what `Tab` can't do. */
export type Driver =
  | { readonly family: 'chromium'; readonly context: BrowserContext }
  | { readonly family: 'firefox'; readonly browser: FirefoxBrowser };

/** A running browser with a fresh profile and the extension loaded. */
export interface OpenedBrowser {
  readonly driver: Driver;
  /** "Chromium 156.0.1" */
  readonly version: string;
  /** Address of an extension page. In Firefox a driver can open these in headless mode only. */
  extensionUrl(page: string): string;
  newTab(url: string): Promise<Tab>;
  close(): Promise<void>;
  /** Settles when the browser has closed, for whatever reason. */
  readonly closed: Promise<void>;
}

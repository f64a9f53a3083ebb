import type { BrowserContext } from 'playwright-core';
import type { Browser as FirefoxBrowser } from 'puppeteer-core';

/** How to open a browser. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** What pages are told that the reader prefers; the system's own choice if left out. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
  /** Port of a proxy on this machine that gets every request to another one. */
  readonly proxyPort?: number | undefined;
  /** Preferences of Firefox beyond those that every run sets; other browsers take no notice. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Size of a page in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a new tab where there is no window. */
export const PAGE_SIZE: Size = { width: 1280, height: 900 };

/** A tab, as far as the two drivers agree. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Value of an expression in the page's own world; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Moves the mouse there and lets it rest. */
  hover(x: number, y: number): Promise<void>;
  resize(size: Size): Promise<void>;
  bringToFront(): Promise<void>;
  /** Saves what is in view as PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What the browser is driven with, for what a `Tab` cannot do. */
export type Driver =
  | { readonly family: 'chromium'; readonly context: BrowserContext }
  | { readonly family: 'firefox'; readonly browser: FirefoxBrowser };

/** A running browser with a fresh profile and the extension loaded. */
export interface OpenedBrowser {
  readonly driver: Driver;
  /** "Chromium 156.0.1" */
  readonly version: string;
  /** Address of one of the extension's own pages; in Firefox these open headless only. */
  extensionUrl(page: string): string;
  newTab(url: string): Promise<Tab>;
  close(): Promise<void>;
  /** Settles when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { ListedFeed } from '../../lib/model/coverage/coverage-status.ts';
import type { Family } from '../browsers/browser.ts';
import { closeWelcomeTab } from '../browsers/close-welcome.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { OpenedBrowser, Size, Tab } from '../browsers/opened-browser.ts';
import { allowInPrivate } from '../browsers/private-window.ts';
import { namesAreMarked, openCardOn } from '../start/open-card.ts';
import { type DrivenTab, openDrivenTab } from './driven-tab.ts';
import { type NewsStand, openNewsStand } from './news-stand.ts';
import type { Scheme, StateOptions } from './options.ts';
import { permitSites } from './permit-sites.ts';
import { type ServedArticles, serveArticles } from './serve-articles.ts';

const PATIENCE_MS = 20_000;
/** How long a page in a private window may take, which drivers can't see. */
const PRIVATE_READ_MS = 4_000;
/** What a picture may not catch halfway: pages fade in, and lists arrive from the background. */
const SETTLED_MS = 500;

/** Firefox's own colours instead of a page's. */
const FORCED_COLORS = { 'browser.display.document_color_use': 2 };
const FORCED_DARK = {
  'browser.display.foreground_color': '#FFFFFF',
  'browser.display.background_color': '#000000',
  'browser.display.anchor_color': '#8AB4F8',
  'browser.display.visited_color': '#C58AF9',
};

/** How the browser looks. */
export interface Looks extends Pick<StateOptions, 'hasForcedColors' | 'language'> {
  readonly colorScheme: Scheme;
}

/** The extension in a browser, with pages and feeds of this machine. */
export class Stage {
  readonly browser: OpenedBrowser;
  readonly articles: ServedArticles;
  readonly news: NewsStand;
  /** A page of the extension, to ask the background from. */
  private own: Tab;
  private listed: readonly ListedFeed[] = [];
  private opened: Tab[] = [];
  private readonly hasForcedColors: boolean;
  private readonly closing: readonly (() => unknown)[];

  private constructor(
    browser: OpenedBrowser,
    own: Tab,
    articles: ServedArticles,
    news: NewsStand,
    hasForcedColors: boolean,
    closing: readonly (() => unknown)[],
  ) {
    this.browser = browser;
    this.own = own;
    this.articles = articles;
    this.news = news;
    this.hasForcedColors = hasForcedColors;
    this.closing = closing;
  }

  /** @param extension folder of the built extension */
  static async open(
    family: Family,
    extension: string,
    { colorScheme, hasForcedColors, language }: Looks,
  ): Promise<Stage> {
    const copy = permitSites(extension, ['http://127.0.0.1/*']);
    const [articles, news] = [await serveArticles(), await openNewsStand()];
    const browser = await launchWithExtension(needBrowser([family]), copy.folder, {
      headless: true,
      colorScheme,
      firefoxPreferences: {
        // A driver can't answer the browser's own prompts.
        'extensions.webextOptionalPermissionPrompts': false,
        ...(hasForcedColors ? FORCED_COLORS : {}),
        ...(hasForcedColors && colorScheme === 'dark' ? FORCED_DARK : {}),
      },
    });
    const closing = [() => browser.close(), articles.close, news.close, copy.remove];
    const own = await browser.newTab(browser.extensionUrl('lookup.html'));
    await closeWelcomeTab(browser);
    const stage = new Stage(browser, own, articles, news, hasForcedColors, closing);
    if (language) await stage.set({ language });
    return stage;
  }

  get family(): Family {
    return this.browser.driver.family;
  }

  /** Changes settings. */
  async set(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const items = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`setting.${name}`, value]),
    );
    await this.own.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)}).then(() => true)`);
  }

  /** Sends a request to the background, as the extension's pages do. */
  async ask(name: string, payload: object): Promise<void> {
    await this.own.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ name, payload })}).then(() => true)`,
    );
  }

  /** Turns these feeds on, and all others off; doesn't wait for what they say. */
  async turnOn(feeds: readonly ListedFeed[]): Promise<void> {
    if (this.listed.length) await this.ask('setFeedsEnabled', { feeds: this.listed, on: false });
    this.listed = feeds;
    if (feeds.length) await this.ask('setFeedsEnabled', { feeds, on: true });
  }

  /** Waits until no feed is being checked. */
  async untilChecked(): Promise<void> {
    // The first check begins a moment after a feed is turned on.
    await sleep(1_000);
    await this.ask('refreshFeeds', {});
  }

  async open(url: string, size: Size): Promise<DrivenTab> {
    const tab = await openDrivenTab(this.browser, this.hasForcedColors);
    this.opened.push(tab);
    await tab.resize(size);
    // An address that can't be reached has its state, too.
    await tab.goto(url).catch(() => undefined);
    return tab;
  }

  /** Opens an article and waits until its names are marked. */
  async article(name: string, size: Size): Promise<DrivenTab> {
    const tab = await this.open(this.articles.url(name), size);
    if (!(await namesAreMarked(tab))) throw new Error(`no names are marked in ${name}`);
    return tab;
  }

  /** Opens the card of a name in an article. */
  async card(article: string, name: string, size: Size): Promise<DrivenTab> {
    const tab = await this.article(article, size);
    if (!(await openCardOn(tab, name))) throw new Error(`no card opened on "${name}" in ${article}`);
    return tab;
  }

  /** The extension's id of a tab. */
  async idOf(url: string): Promise<number> {
    const ids = await this.own.evaluate<number[]>(
      `chrome.tabs.query({}).then(tabs => tabs.filter(tab => (tab.pendingUrl ?? tab.url) === ${JSON.stringify(url)}).map(({ id }) => id))`,
    );
    const id = ids.at(-1);
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  }

  /** The extension's id of the tab that was opened last. */
  newestId(): Promise<number> {
    return this.own.evaluate(`chrome.tabs.query({}).then(tabs => Math.max(...tabs.map(({ id }) => id)))`);
  }

  /** Opens a page in a private window and waits until it has been read. */
  async openPrivate(url: string): Promise<number> {
    // The browser closes with its last tab, and the extension's close when it restarts.
    await this.browser.newTab('about:blank');
    this.own = await allowInPrivate(this.browser);
    const id = await this.own.evaluate<number>(
      `chrome.windows.create({ incognito: true })
        .then(window => chrome.tabs.query({ windowId: window.id }))
        .then(([{ id }]) => chrome.tabs.update(id, { url: ${JSON.stringify(url)} }).then(() => id))`,
    );
    await sleep(PRIVATE_READ_MS);
    return id;
  }

  /** Evaluates an expression in a page of the extension. */
  evaluate(expression: string): Promise<unknown> {
    return this.own.evaluate(expression);
  }

  /** Opens popup or side panel for a page that is open; waits for a selector in it. */
  async panel(page: 'popup' | 'sidepanel', url: string, size: Size, selector: string): Promise<DrivenTab> {
    return this.panelOf(page, await this.idOf(url), size, selector);
  }

  /** The same for a tab. */
  async panelOf(page: 'popup' | 'sidepanel', id: number, size: Size, selector: string): Promise<DrivenTab> {
    const tab = await this.open(this.browser.extensionUrl(`${page}.html?tab=${id}`), size);
    await this.until(tab, selector);
    await sleep(SETTLED_MS);
    return tab;
  }

  /** Waits until a page has an element. */
  async until(tab: Tab, selector: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    const look = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    while (!(await tab.evaluate<boolean>(look).catch(() => false))) {
      if (Date.now() > end) {
        const shown = await tab.evaluate<string>('document.body.innerText.slice(0, 300)');
        throw new Error(`waited ${PATIENCE_MS} ms in vain for ${selector}; the page shows: ${shown}`);
      }
      await sleep(50);
    }
  }

  /** Clicks an element of a page of the extension. */
  async click(tab: Tab, selector: string): Promise<void> {
    await this.until(tab, selector);
    await tab.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
    await sleep(SETTLED_MS);
  }

  /** Closes what has been opened. */
  async clear(): Promise<void> {
    for (const tab of this.opened) await tab.close();
    this.opened = [];
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }
}

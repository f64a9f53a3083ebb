import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Family } from '../../tools/browsers/browser.ts';
import { type CardFrame, cardIn, type InCard } from '../../tools/browsers/card-frame.ts';
import { launchWithExtension } from '../../tools/browsers/launch.ts';
import { needBrowser } from '../../tools/browsers/need-browser.ts';
import type { LaunchOptions, OpenedBrowser, Tab } from '../../tools/browsers/opened-browser.ts';
import { borrowChromium } from './borrow-browser.ts';
import { builtExtension } from './built-extension.ts';
import { cardHostInChromium, cardHostInFirefox, type InCardHost } from './closed-card.ts';
import { launchInstalled } from './launch-installed.ts';
import { servePages } from './serve-pages.ts';
import { startedProfile } from './started-profile.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A tab with a page, with the same interface in both browsers. */
export interface TestPage extends Tab {
  readonly inCard: InCard;
  readonly inCardHost: InCardHost;
  /** Evaluates an expression in each of its frames; null if that fails. */
  inFrames(expression: string): Promise<unknown[]>;
  /** How many frames have an element that matches. */
  framesWith(selector: string): Promise<number>;
  /** The box of the open card in the window; fails if none is open. */
  cardBox(): Promise<Box>;
  /** The text of the open card, or null. */
  cardText(): Promise<string | null>;
  /** The centre of a text's first box in the window. */
  find(text: string): Promise<Point>;
  /** Moves the mouse to a text and rests there. */
  hoverText(text: string): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'ArrowDown'): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Drags from one point to another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Clicks a button or link of the card, by a part of its label or text. */
  pressInCard(name: string): Promise<void>;
  /** The same for an item of the card's menu, which it opens. */
  pressInMenu(name: string): Promise<void>;
  /** Number of ranges in each highlight. */
  marks(): Promise<Record<string, number>>;
  /** Waits until an expression in the page is truthy, or fails. */
  until(expression: string): Promise<void>;
  untilCard(text: string): Promise<void>;
  untilNoCard(): Promise<void>;
  untilMarked(): Promise<void>;
}

export interface Session {
  readonly browser: OpenedBrowser;
  readonly family: Family;
  /** Opens a file of tests/browser/pages, or any other address. */
  open(name: string): Promise<TestPage>;
  close(): Promise<void>;
}

/** Both, for `describe.each`. */
export const FAMILIES = ['chromium', 'firefox'] as const satisfies readonly Family[];

/** How long to wait before a test gives up, on a busy machine. */
const PATIENCE_MS = 15_000;
/** A card takes no clicks right after it has opened. */
export const CLICKABLE_AFTER_MS = 600;

export interface BrowserOptions extends Partial<LaunchOptions> {
  /** Starts a browser for this file alone. In a shared one, an extension's worker may not answer Playwright. */
  readonly isOwn?: boolean;
}

/**
 * A browser with the extension newly installed, rebuilt if the sources have changed, and a server for test pages.
 * Files that need no switches of their own get the same Chromium one after the other.
 * @param extension folder of another build
 */
export async function openBrowser(
  family: Family,
  { isOwn = false, ...options }: BrowserOptions = {},
  extension = builtExtension(family),
): Promise<Session> {
  const launch = () =>
    launchInstalled(() =>
      launchWithExtension(needBrowser([family]), extension, {
        headless: true,
        // Tests can't answer the browser's own prompts.
        firefoxPreferences: { 'extensions.webextOptionalPermissionPrompts': false },
        firefoxProfile: startedProfile(),
        ...options,
      }),
    );
  const { firefoxPreferences: _, ...switches } = options;
  const isShared = family === 'chromium' && !isOwn && Object.keys(switches).length === 0;
  const browser = await (isShared ? borrowChromium(extension, launch) : launch());
  const pages = await servePages();
  return {
    browser,
    family,
    async open(name) {
      const url = new URL(/^[\w-]+:/.test(name) ? name : pages.url(name)).href;
      const tab = await browser.newTab(url);
      return testPage(tab, await driven(browser, url));
    },
    async close() {
      await browser.close();
      await pages.close();
    },
  };
}

type Driven = {
  readonly page: ChromiumPage | FirefoxPage;
  readonly inCard: InCard;
  readonly inCardHost: InCardHost;
};

/** The driver's page object, which can do more than a `Tab`. */
async function driven({ driver }: OpenedBrowser, url: string): Promise<Driven> {
  if (driver.family === 'chromium') {
    const page = driver.context.pages().findLast(candidate => candidate.url() === url)!;
    return { page, inCard: cardIn(() => page.frames()), inCardHost: await cardHostInChromium(page) };
  }
  const pages = await driver.browser.pages();
  // Firefox hides the addresses of an add-on's pages.
  const page = pages.findLast(candidate => candidate.url() === url) ?? pages.at(-1)!;
  return { page, inCard: cardIn(() => page.frames()), inCardHost: cardHostInFirefox(page) };
}

function testPage(tab: Tab, { page, inCard, inCardHost }: Driven): TestPage {
  const cardText = () => inCard(card => card.querySelector<HTMLElement>('[role=dialog]')?.textContent ?? '');
  const cardBox = async (): Promise<Box> => {
    const box = await inCardHost(root => {
      const { left, top, right, bottom } = root.querySelector('.frame')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    if (!box) throw new Error('no card is open');
    return box;
  };
  const inFrames = (expression: string): Promise<unknown[]> =>
    Promise.all(
      (page.frames() as readonly CardFrame[]).map(frame => frame.evaluate(expression).catch(() => null)),
    );
  const find = (text: string) => tab.evaluate<Point>(`(${locate})(${JSON.stringify(text)})`);
  const until = async (what: string, check: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + PATIENCE_MS;
    while (!(await check())) {
      if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain: ${what}`);
      await sleep(50);
    }
  };
  const spotOf = (name: string) =>
    inCard(
      new Function('card', `return (${middleOf})(card, ${JSON.stringify(name)})`) as (
        card: Document,
      ) => ReturnType<typeof middleOf>,
    );
  const pressInCard = async (name: string): Promise<void> => {
    // Earlier clicks are ignored.
    await sleep(CLICKABLE_AFTER_MS);
    const spot = await spotOf(name);
    if (!spot) throw new Error(`nothing in the card is called "${name}"`);
    const { left, top } = await cardBox();
    await page.mouse.click(left + spot.x, top + spot.y);
  };
  return {
    ...tab,
    inCard,
    inCardHost,
    inFrames,
    framesWith: async selector =>
      (await inFrames(`document.querySelector(${JSON.stringify(selector)}) !== null`)).filter(Boolean).length,
    cardBox,
    cardText,
    find,
    async hoverText(text) {
      const { x, y } = await find(text);
      // The page may have scrolled, and cards stay closed for a moment after that.
      await sleep(300);
      await tab.hover(x, y);
    },
    // Playwright waits forever for a frame that the key has closed.
    press: key => Promise.race([page.keyboard.press(key), sleep(3_000)]),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    pressInCard,
    async pressInMenu(name) {
      // The card takes no click just after it has moved, and browsers tell that late on a busy machine.
      await until(`"${name}" in the menu`, async () => {
        if (await spotOf(name)) return true;
        await pressInCard('More');
        await sleep(300);
        return false;
      });
      await pressInCard(name);
    },
    marks: () =>
      tab.evaluate(
        `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('dramatis-')).map(([name, { size }]) => [name.slice(9), size]))`,
      ),
    // Fails during a navigation.
    until: expression => until(expression, () => tab.evaluate(expression).then(Boolean, () => false)),
    untilCard: text =>
      until(`a card with "${text}"`, async () => (await cardText())?.includes(text) ?? false),
    untilNoCard: () => until('no card', async () => (await cardText()) === null),
    untilMarked: () => until('marks', async () => Boolean(await tab.evaluate(`CSS.highlights.size > 0`))),
  };
}

/** Runs in the page. */
function locate(text: string): Point {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    (node.parentElement as Element).scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`"${text}" does not stand in the page`);
}

/** Runs in the page. */
function middleOf(card: Document, name: string): Point | null {
  const control = [...card.querySelectorAll<HTMLElement>('button,a')].find(({ ariaLabel, textContent }) =>
    (ariaLabel ?? textContent ?? '').includes(name),
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { cardIn } from '../browsers/card-frame.ts';
import { closeWelcomeTab } from '../browsers/close-welcome.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';
import { LOADED_WITHIN_MS, READ_WITHIN_MS, SETTLED_AFTER_MS } from '../pages/delays.ts';
import { stayHome } from '../pages/visitor-chromium.ts';
import { type Fault, faultsOf, type SeenCard } from './judge-card.ts';
import { FIND_PLACES, type Place, showPlace } from './marked-places.ts';
import { spread } from './pick-hosts.ts';
import { readCard } from './read-card.ts';

/** A card that was opened on a page. */
export interface OpenedCard {
  /** The highlighted text. */
  readonly text: string;
  readonly card: SeenCard;
  readonly faults: readonly Fault[];
}

export interface VisitedPage {
  readonly host: string;
  readonly title: string;
  readonly cards: readonly OpenedCard[];
  /** Highlights whose card didn't open. */
  readonly unopened: readonly string[];
  /** The popup's main cast: name and lines. */
  readonly cast: readonly string[];
}

export interface CardVisitor {
  /**
   * Opens cards on a page.
   * @param most how many, evenly spread over its highlights
   * @throws UnreadPage if it doesn't load, or isn't read as an article
   */
  visit(host: string, url: string, most: number, shots: string | undefined): Promise<VisitedPage>;
}

const OPENS_WITHIN_MS = 3_000;
/** Portraits and stored stories arrive meanwhile. */
const FILLED_AFTER_MS = 250;
const ASK_EVERY_MS = 50;

/** A page on which no card can be opened, and why. */
export class UnreadPage extends Error {}

function whyUnread(state: PageReply | null): string {
  if (!state) return 'no reply from the page';
  if (state.state === 'failed') return `reading failed: ${state.reason}`;
  return state.state === 'reading' ? `not read within ${READ_WITHIN_MS} ms` : 'not read as an article';
}

/** Opens a tab for pages and one for the popup. */
export async function openCardVisitor(browser: OpenedBrowser): Promise<CardVisitor> {
  const { driver } = browser;
  if (driver.family !== 'chromium') throw new Error('cards are opened in Chromium');
  await closeWelcomeTab(browser);
  const popup = await browser.newTab(browser.extensionUrl('popup.html?tab=-1'));
  await popup.resize({ width: 380, height: 600 });
  const before = await tabsOf(popup);
  const page = await driver.context.newPage();
  const tabId = (await tabsOf(popup)).find(id => !before.includes(id))!;
  let home = 'about:blank';
  await stayHome(await driver.context.newCDPSession(page), () => home);
  return {
    async visit(host, url, most, shots) {
      home = url;
      await page.goto(url, { waitUntil: 'commit', timeout: LOADED_WITHIN_MS }).catch(() => {
        throw new UnreadPage('didn’t load');
      });
      const state = await untilRead(popup, tabId);
      if (state?.state !== 'read') throw new UnreadPage(whyUnread(state));
      await sleep(SETTLED_AFTER_MS);
      await page.bringToFront();
      const count = await page.evaluate<number>(FIND_PLACES);
      const cards: OpenedCard[] = [];
      const unopened: string[] = [];
      for (const at of spread(count, most)) {
        const place = await page.evaluate<Place | null>(showPlace(at));
        if (!place) continue;
        const card = await openAt(page, place);
        if (!card) unopened.push(place.text);
        else {
          if (shots) await page.screenshot({ path: path.join(shots, `${host}-${cards.length + 1}.png`) });
          cards.push({ text: place.text, card, faults: faultsOf(card, place.paragraph) });
        }
      }
      await page.mouse.move(1, 1);
      const cast = await castOf(popup, browser.extensionUrl(`popup.html?tab=${tabId}`));
      if (shots) await popup.screenshot(path.join(shots, `${host}-popup.png`));
      const title = state.article.text.slice(0, state.article.blocks[0]?.end ?? 0);
      return { host, title, cards, unopened, cast };
    },
  };
}

/** Rests on a highlight until its card is there; null if none comes. */
async function openAt(page: Page, { x, y }: Place): Promise<SeenCard | null> {
  const inCard = cardIn(() => page.frames());
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  // Cards stay closed for a moment after the page has scrolled.
  await sleep(SETTLED_AFTER_MS);
  await page.mouse.move(x, y, { steps: 3 });
  for (const end = Date.now() + OPENS_WITHIN_MS; Date.now() < end; await sleep(ASK_EVERY_MS)) {
    if ((await inCard(() => true)) === null) continue;
    await sleep(FILLED_AFTER_MS);
    return inCard(readCard);
  }
  return null;
}

function tabsOf(popup: Tab): Promise<number[]> {
  return popup.evaluate(`chrome.tabs.query({}).then(tabs => tabs.map(({ id }) => id))`);
}

async function untilRead(popup: Tab, tabId: number): Promise<PageReply | null> {
  const end = Date.now() + READ_WITHIN_MS;
  for (;;) {
    const answer = await popup.evaluate<{ reply?: PageReply } | null>(
      `chrome.tabs.sendMessage(${tabId}, { name: 'pageState', payload: {} }, { frameId: 0 }).catch(() => null)`,
    );
    if (answer?.reply?.state === 'read' || Date.now() > end) return answer?.reply ?? null;
    await sleep(ASK_EVERY_MS);
  }
}

/** Reads the main cast from the popup, once it says why each name matters. */
async function castOf(popup: Tab, address: string): Promise<string[]> {
  await popup.goto(address);
  const isFilled = `document.querySelector('.main-cast:not([data-waiting])') !== null`;
  const end = Date.now() + READ_WITHIN_MS;
  while (!(await popup.evaluate<boolean>(isFilled)) && Date.now() < end) await sleep(ASK_EVERY_MS);
  return popup.evaluate(`[...document.querySelectorAll('.main-cast .cast-row')].map(row =>
    [row.querySelector('bdi').textContent, ...[...row.querySelectorAll('.cast-line')].map(line => line.textContent)]
      .join(' | '))`);
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { DELAYS } from '../../lib/page/card/hover-machine.ts';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { CARD_IS_OPEN } from '../browsers/card-is-open.ts';
import { closeWelcomeTab } from '../browsers/close-welcome.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';
import { stopWorkers } from './cold-asker.ts';
import { articlePage } from './cost-pages.ts';
import { type Figure, lessIsBetterInRuns, type Measured } from './figure.ts';
import { median } from './timing.ts';

const LIMIT_MS = 40;
const ASLEEP_LIMIT_MS = 120;
const PAGES = 5;
const CARDS_PER_PAGE = 3;
/** Cards don't open for a moment after scrolling, and the pointer must come from somewhere else. */
const BETWEEN_MS = 500;
/** Looking for the card slows the page down, so it starts only this long before one may open. */
const LOOK_EARLY_MS = 20;
/** What is said about the cast is asked for about a second after reading, and would wake the background again. */
const SETTLED_MS = 2_000;

/** Milliseconds from the end of the dwell to the first paint of the card. */
interface Page {
  readonly first: number;
  readonly later: readonly number[];
}

let pages: Promise<readonly Page[]> | undefined;

/** Both figures come from the same cards. */
const measured = () => {
  pages ??= measureCards(CARDS_PER_PAGE, async () => {});
  return pages;
};

export const cardPaint: Figure = {
  about: 'from the end of the dwell to the first paint of a card, median of a page; baseline: the limit',
  async measure() {
    const cards = (await measured()).map(({ first, later }) => median([first, ...later]));
    return compared(cards, LIMIT_MS);
  },
};

export const cardPaintFirst: Figure = {
  about: 'the same for the first card of a page; baseline: the limit',
  measure: async () =>
    compared(
      (await measured()).map(({ first }) => first),
      LIMIT_MS,
    ),
};

export const cardPaintAsleep: Figure = {
  about: 'the same with the background asleep when the pointer comes to rest; baseline: the limit',
  async measure() {
    const cards = await measureCards(1, async ({ driver }) => {
      if (driver.family !== 'chromium') return;
      await sleep(SETTLED_MS);
      await (await stopWorkers(driver.context.pages().at(-1)!))();
    });
    return compared(
      cards.map(({ first }) => first),
      ASLEEP_LIMIT_MS,
    );
  },
};

function compared(times: readonly number[], limit: number): Measured {
  return lessIsBetterInRuns(
    times,
    times.map(() => limit),
    'ms',
  );
}

/** @param prepare called once a page has highlights, before the pointer comes */
async function measureCards(
  cardsPerPage: number,
  prepare: (opened: OpenedBrowser) => Promise<void>,
): Promise<Page[]> {
  const folder = process.env.DRAMATIS_EXTENSION ?? buildExtension('chromium');
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage()),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), folder, { headless: true });
  const pages: Page[] = [];
  try {
    // It would open in front of the first page, and hidden pages don't paint.
    await closeWelcomeTab(opened);
    for (let page = 0; page < PAGES; page++) {
      const tab = await opened.newTab(`http://127.0.0.1:${port}/news/${page}.html`);
      await tab.evaluate(`new Promise(done => {
        const look = () => (CSS.highlights.size ? done() : setTimeout(look, 50));
        look();
      })`);
      await tab.evaluate(WATCH);
      await prepare(opened);
      const times: number[] = [];
      for (let card = 0; card < cardsPerPage; card++)
        times.push((await paintOfCard(tab, card)) - DELAYS.dwellMs);
      pages.push({ first: times[0]!, later: times.slice(1) });
      await tab.close();
    }
    return pages;
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

/** From the pointer's last move to the first paint of the card, in milliseconds. */
async function paintOfCard(tab: Tab, nth: number): Promise<number> {
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(`placeOfMark(${nth * 3})`);
  await sleep(BETWEEN_MS);
  await tab.evaluate(`void (painted = new Promise(done => (onPaint = done)))`);
  await tab.hover(x, y);
  const time = await tab.evaluate<number>(`Promise.race([
    painted,
    new Promise((_, fail) => setTimeout(() => fail(new Error('no card appeared')), 5000)),
  ])`);
  await tab.hover(2, 2);
  await sleep(BETWEEN_MS);
  return time;
}

/**
 * Runs in the page. The browser's own timestamp tells when the pointer last moved. A card is laid out and painted before it
 * becomes visible, so it is there with the next frame, which is over when a task queued in its callback runs.
 */
const WATCH = `
  var painted, onPaint, movedAt = 0;
  addEventListener('pointermove', event => (movedAt = event.timeStamp), true);
  var look = () => {
    requestAnimationFrame(look);
    if (!onPaint || performance.now() - movedAt < ${DELAYS.dwellMs - LOOK_EARLY_MS} || !${CARD_IS_OPEN}) return;
    const done = onPaint;
    onPaint = null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - movedAt);
    port2.postMessage('');
  };
  look();
  var placeOfMark = nth => {
    const mark = [...CSS.highlights.values()].flatMap(marks => [...marks])[nth];
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    mark.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0];
    return { x: x + width / 2, y: y + height / 2 };
  };
  void 0`;

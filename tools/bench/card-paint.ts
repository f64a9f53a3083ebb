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
import type { Tab } from '../browsers/opened-browser.ts';
import { articlePage } from './cost-pages.ts';
import { type Figure, lessIsBetter } from './figure.ts';
import { median } from './timing.ts';

const LIMIT_MS = 50;
const PAGES = 5;
const CARDS_PER_PAGE = 3;
/** Cards don't open for a moment after scrolling, and the pointer must come from somewhere else. */
const BETWEEN_MS = 500;

let times: Promise<{ readonly first: readonly number[]; readonly all: readonly number[] }> | undefined;

/** Both figures come from the same cards. */
const measured = () => {
  times ??= measureCards();
  return times;
};

export const cardPaint: Figure = {
  about: 'from the end of the dwell to the first paint of the card, median; baseline: the limit',
  async measure() {
    return lessIsBetter(median((await measured()).all), LIMIT_MS, 'ms');
  },
};

export const cardPaintFirst: Figure = {
  about: 'the same for the first card of a page, worst of all pages; baseline: the limit',
  async measure() {
    return lessIsBetter(Math.max(...(await measured()).first), LIMIT_MS, 'ms');
  },
};

async function measureCards(): Promise<{ first: number[]; all: number[] }> {
  const folder = process.env.DRAMATIS_EXTENSION ?? buildExtension('chromium');
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage()),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), folder, { headless: true });
  const first: number[] = [];
  const all: number[] = [];
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
      for (let card = 0; card < CARDS_PER_PAGE; card++) {
        const time = (await paintOfCard(tab, card)) - DELAYS.dwellMs;
        if (card === 0) first.push(time);
        all.push(time);
      }
      await tab.close();
    }
    return { first, all };
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
    if (!onPaint || !${CARD_IS_OPEN}) return;
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

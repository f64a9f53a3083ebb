// npm run soak [-- --browser chromium|firefox] [--only memory|silence|heavy|pack|repeats] [--loads 500] [--turns 200]
//   [--entities 200000]
//
// silence: reads 50 articles in a normal and in a private window with all sources off, and counts requests to other
// machines. heavy: pages that are far too large or busy. Exit code 1: a request got out, or such a page had no highlights
// or stood still.
//
// pack: imports a pack of invented entities on the settings page and looks some up in an article. Exit code 1: the pack
// wasn't added, most names weren't found, or the page stood still.
//
// repeats: the browser tests with more repetitions than `npm test` has time for. Exit code 1: a test failed.
//
// memory: loads one article after another in one tab and opens a card on every tenth. Then replaces the article within one page
// again and again, as news sites do. Prints the memory of worker and page. Exit code 1: an article got no highlights, or
// memory kept growing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { articles } from '../bench/texts.ts';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { CARD_IS_OPEN } from '../browsers/card-is-open.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';
import { commandLine, orStop, readCount, stop } from '../usage.ts';
import { chromiumMemory } from './chromium-memory.ts';
import { firefoxMemory } from './firefox-memory.ts';
import { growth, table } from './growth.ts';
import { heavyPages } from './heavy-pages.ts';
import { largePack } from './large-pack.ts';
import { loadMarked, untilTrue } from './load-marked.ts';
import type { Measure, Memory } from './memory.ts';
import { bodyOf, EMPTY, pageOf } from './news-pages.ts';
import { repeats } from './repeats.ts';
import { silence } from './silence.ts';

const MEASURE_EVERY = 50;
const CARD_EVERY = 10;

const { values } = commandLine(import.meta.filename, {
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    loads: { type: 'string' },
    turns: { type: 'string' },
    entities: { type: 'string' },
  },
});
const FAMILIES: readonly Family[] = ['chromium', 'firefox'];
const family =
  FAMILIES.find(one => one === values.browser) ??
  stop(`--browser takes ${FAMILIES.join(' or ')}, not "${values.browser}"`);
const loads = orStop(() => readCount('loads', values.loads, 500));
const turns = orStop(() => readCount('turns', values.turns, 200));
const entities = orStop(() => readCount('entities', values.entities, 200_000));
const PARTS = {
  silence: () => silence(family),
  heavy: () => heavyPages(family),
  pack: () => largePack(family, entities),
  repeats: () => repeats(family),
  memory: () => memory(loads, turns),
} as const;
if (values.only !== undefined && !(values.only in PARTS))
  stop(`--only takes ${Object.keys(PARTS).join(', ')}, not "${values.only}"`);
for (const [name, run] of Object.entries(PARTS)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const problem of await run()) {
    console.error(problem);
    process.exitCode = 1;
  }
}

/** Memory of worker and page over many articles. Returns problems. */
async function memory(loads: number, turns: number): Promise<string[]> {
  const texts = articles(Math.max(loads, turns));
  const server = createServer((request, response) => {
    const text = texts[Number(/\d+/.exec(request.url ?? '')?.[0] ?? -1)];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text ? pageOf(text) : EMPTY);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news`;
  const opened = await launchWithExtension(needBrowser([family]), buildExtension(family), { headless: true });
  try {
    const tab = await opened.newTab(`${root}/empty`);
    const measure = await measureOf(opened);
    // The first article starts the worker and fills the caches.
    await loadMarked(tab, `${root}/0.html`);
    await tab.goto(`${root}/empty`);
    const rows: [string, Memory][] = [['before', await measure()]];
    for (let n = 0; n < loads; n++) {
      await loadMarked(tab, `${root}/${n}.html`);
      if (n % CARD_EVERY === 0) await openCard(tab);
      if ((n + 1) % MEASURE_EVERY) continue;
      await tab.goto(`${root}/empty`);
      rows.push([`${n + 1} loads`, await measure()]);
    }
    console.log(`${opened.version}\n${table(rows)}\n`);
    const grown = growth(rows.map(([, memory]) => memory));

    await loadMarked(tab, `${root}/0.html`);
    const turned: [string, Memory][] = [['before', await measure()]];
    for (let n = 1; n <= turns; n++) {
      await turn(tab, texts[n % texts.length]!, n);
      if (n % MEASURE_EVERY === 0) turned.push([`${n} turns`, await measure()]);
    }
    console.log(`${table(turned)}\n`);
    return [...grown, ...growth(turned.map(([, memory]) => memory))];
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

async function measureOf({ driver }: OpenedBrowser): Promise<Measure> {
  return driver.family === 'chromium'
    ? chromiumMemory(driver.context, driver.context.pages().find(page => page.url().startsWith('http:'))!)
    : firefoxMemory(driver.browser);
}

/** Replaces the article in the same document. */
async function turn(tab: Tab, text: string, n: number): Promise<void> {
  const [headline = ''] = text.split('\n');
  await tab.evaluate(
    `history.pushState({}, '', ${JSON.stringify(`turn-${n}.html`)}), document.querySelector('article').innerHTML = ${JSON.stringify(bodyOf(text))}`,
  );
  const isMarked = `[...CSS.highlights.values()].some(marks => [...marks].some(({ startContainer }) => startContainer.isConnected))`;
  await untilTrue(tab, isMarked, headline);
}

async function openCard(tab: Tab): Promise<void> {
  const at = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const [mark] = [...CSS.highlights.values()].flatMap(marks => [...marks]);
    mark.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y } = range.getBoundingClientRect();
    return { x: x + 4, y: y + 4 };
  })()`);
  await sleep(300);
  await tab.hover(at.x, at.y);
  await untilTrue(tab, CARD_IS_OPEN, 'a card');
  await tab.hover(1, 1);
}

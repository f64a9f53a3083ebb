import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { extensionTasks } from '../pages/extension-time.ts';
import { mainThreadTasks } from '../pages/main-thread-tasks.ts';
import { startTrace, type TraceEvent } from '../pages/trace.ts';

/** One page in one browser, loaded in turn with and without the extension. Milliseconds. */
export interface Rounds {
  /** CPU time of the page's main thread, from the page's arrival until the end of the window. */
  readonly withIt: readonly number[];
  readonly without: readonly number[];
  /** CPU time of the extension's own tasks alone; see `extensionTime`. */
  readonly own: readonly number[];
  /** Longest task of the extension over all rounds, in CPU time. */
  readonly longestTask: number;
  /** Sum of the layout shifts of the worst round, as Core Web Vitals counts them. */
  readonly layoutShift: number;
  /** Marks on the page in the last round. */
  readonly marks: number;
}

const ROUNDS = 11;
/** The first rounds fill the browser's caches and start the background. */
const WARM_UPS = 2;

/**
 * @param windowMs how long the page is watched after it has loaded
 * @param isCold whether each round uses another site, for which the browser starts a process that hasn't run any script,
 *   as when a reader follows a link to another site
 */
export async function measureRounds(html: string, windowMs: number, isCold = false): Promise<Rounds> {
  // DRAMATIS_EXTENSION names a build that is up to date, to save time.
  const folder = process.env.DRAMATIS_EXTENSION ?? buildExtension('chromium');
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(html),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let sites = 0;
  // Every name under "localhost" leads to this machine, but browsers treat each as a separate site.
  const nextUrl = (): string =>
    `http://${isCold ? `site${++sites}.localhost` : '127.0.0.1'}:${port}/news/page.html`;
  const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), folder, { headless: true });
  try {
    const { driver } = opened;
    if (driver.family !== 'chromium') throw new Error('only Chromium can be traced');
    const browser = driver.context.browser()!;
    const session = await browser.newBrowserCDPSession();
    const withIt = await driver.context.newPage();
    // Extensions don't run in private windows by default.
    const without = await (await browser.newContext()).newPage();
    return await takeTurns(session, nextUrl, opened.extensionUrl(''), { withIt, without }, windowMs);
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

async function takeTurns(
  session: CDPSession,
  nextUrl: () => string,
  root: string,
  pages: { readonly withIt: Page; readonly without: Page },
  windowMs: number,
): Promise<Rounds> {
  const times = { withIt: [] as number[], without: [] as number[], own: [] as number[] };
  let longestTask = 0;
  let layoutShift = 0;
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const side of ['withIt', 'without'] as const) {
      const page = pages[side];
      const url = nextUrl();
      await page.bringToFront();
      const trace = await startTrace(session);
      await page.goto(url);
      await sleep(windowMs);
      const events = await trace.end();
      if (round < 0) continue;
      times[side].push(cpuOf(events, url));
      if (side === 'without') continue;
      const own = extensionTasks(events, root).map(({ cpu }) => cpu / 1000);
      times.own.push(own.reduce((sum, cpu) => sum + cpu, 0));
      longestTask = Math.max(longestTask, ...own);
      layoutShift = Math.max(layoutShift, await page.evaluate<number>(LAYOUT_SHIFT));
    }
  if (await pages.without.evaluate<number>(MARKS))
    throw new Error('there are highlights without the extension');
  return { ...times, longestTask, layoutShift, marks: await pages.withIt.evaluate<number>(MARKS) };
}

function cpuOf(events: readonly TraceEvent[], url: string): number {
  const arrival = events.find(
    ({ name, args }) => name === 'CommitLoad' && (args?.data as { url?: string } | undefined)?.url === url,
  );
  if (!arrival) throw new Error('the trace does not contain the page');
  return mainThreadTasks(events, arrival).reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

const MARKS = `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('dramatis-') ? size : 0), 0)`;
const LAYOUT_SHIFT = `new Promise(resolve => {
  let sum = 0;
  const observer = new PerformanceObserver(list => {
    for (const { value } of list.getEntries()) sum += value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 100);
})`;

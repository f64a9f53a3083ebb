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

/** A page to load again and again. */
export interface VisitedPage {
  readonly html: string;
  /** How long it is watched after it has loaded. ms. */
  readonly windowMs: number;
  /** Whether it is also loaded without the extension, in turn. */
  readonly isCompared: boolean;
}

/** One page in one browser. An item for each round; milliseconds. */
export interface Rounds {
  /** CPU time of the page's main thread, from the page's arrival until the end of the window. */
  readonly withIt: readonly number[];
  /** The same without the extension; empty if the page isn't compared. */
  readonly without: readonly number[];
  /** CPU time of the extension's own tasks alone; see `extensionTime`. */
  readonly own: readonly number[];
  /** Longest task of the extension, in CPU time. */
  readonly longest: readonly number[];
  /** Sum of the layout shifts, as Core Web Vitals counts them. */
  readonly layoutShift: readonly number[];
  /** Marks on the page in the last round. */
  readonly marks: number;
}

/** A round of an article lasts about eight seconds. */
const ROUNDS = 5;
/** The first round fills the browser's caches and starts the background. */
const WARM_UPS = 1;

/**
 * Loads pages in turn, so that a busy machine slows all of them alike.
 * @param isCold whether each round uses another site, for which the browser starts a process that hasn't run any script,
 *   as when a reader follows a link to another site
 * @returns the rounds of each page
 */
export async function measureRounds(visited: readonly VisitedPage[], isCold = false): Promise<Rounds[]> {
  // DRAMATIS_EXTENSION names a build that is up to date, to save time.
  const folder = process.env.DRAMATIS_EXTENSION ?? buildExtension('chromium');
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
      .end(visited[Number(/\d+/.exec(url!)?.[0])]?.html),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let sites = 0;
  // Every name under "localhost" leads to this machine, but browsers treat each as a separate site.
  const urlOf = (nth: number): string =>
    `http://${isCold ? `site${++sites}.localhost` : '127.0.0.1'}:${port}/news/${nth}.html`;
  const opened = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), folder, { headless: true });
  try {
    const { driver } = opened;
    if (driver.family !== 'chromium') throw new Error('only Chromium can be traced');
    const browser = driver.context.browser()!;
    const session = await browser.newBrowserCDPSession();
    const withIt = await driver.context.newPage();
    // Extensions don't run in private windows by default.
    const without = await (await browser.newContext()).newPage();
    const rounds = visited.map(newRounds);
    for (let round = -WARM_UPS; round < ROUNDS; round++)
      for (const [nth, { windowMs, isCompared }] of visited.entries()) {
        const visit = (page: Page) => watchVisit(session, page, urlOf(nth), windowMs);
        const trace = await visit(withIt);
        if (round >= 0) await addVisit(rounds[nth]!, trace, withIt, opened.extensionUrl(''));
        if (!isCompared) continue;
        const bare = await visit(without);
        if (round >= 0) rounds[nth]!.without.push(cpuOf(bare));
        if (await without.evaluate<number>(MARKS))
          throw new Error('there are highlights without the extension');
      }
    return rounds;
  } finally {
    await opened.close();
    server.close();
    server.closeAllConnections();
  }
}

function newRounds() {
  const none = (): number[] => [];
  return { withIt: none(), without: none(), own: none(), longest: none(), layoutShift: none(), marks: 0 };
}

interface Visit {
  readonly url: string;
  readonly events: readonly TraceEvent[];
}

async function watchVisit(session: CDPSession, page: Page, url: string, windowMs: number): Promise<Visit> {
  await page.bringToFront();
  const trace = await startTrace(session);
  await page.goto(url);
  await sleep(windowMs);
  return { url, events: await trace.end() };
}

/** @param root address of the extension */
async function addVisit(
  rounds: ReturnType<typeof newRounds>,
  visit: Visit,
  page: Page,
  root: string,
): Promise<void> {
  const tasks = extensionTasks(visit.events, root).map(({ cpu }) => cpu / 1000);
  rounds.withIt.push(cpuOf(visit));
  rounds.own.push(tasks.reduce((sum, cpu) => sum + cpu, 0));
  rounds.longest.push(Math.max(0, ...tasks));
  rounds.layoutShift.push(await page.evaluate<number>(LAYOUT_SHIFT));
  rounds.marks = await page.evaluate<number>(MARKS);
}

function cpuOf({ events, url }: Visit): number {
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

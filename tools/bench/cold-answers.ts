import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Browser } from '../browsers/browser.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';

/** An extension and a page of its own to ask from. */
interface Asker {
  readonly folder: string;
  readonly page: string;
}

/** How long Firefox's background may idle before it is put to sleep; 30 s outside of measurements. */
const IDLE_MS = 500;
const ASLEEP_WITHIN_MS = 15_000;

/**
 * Asks an extension's background the same question several times, each time after it was put to sleep.
 * @returns milliseconds from question to answer, as the asking page sees them
 * @throws Error where it does not fall asleep or answers with an error
 */
export async function coldAnswers(
  browser: Browser,
  { folder, page }: Asker,
  question: unknown,
  rounds: number,
): Promise<number[]> {
  const opened = await launchWithExtension(browser, folder, {
    headless: true,
    firefoxPreferences: { 'extensions.background.idle.timeout': IDLE_MS },
  });
  try {
    const tab = await opened.newTab(opened.extensionUrl(page));
    const sleep = await sleeper(opened, tab);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await sleep();
      times.push(await ask(tab, question));
    }
    return times;
  } finally {
    await opened.close();
  }
}

async function ask(tab: Tab, question: unknown): Promise<number> {
  const { taken, answer } = await tab.evaluate<{
    taken: number;
    answer: { error?: string } | null;
  }>(`(async () => {
    const question = ${JSON.stringify(question)};
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(question);
    return { taken: performance.now() - start, answer: answer && { error: answer.error } };
  })()`);
  if (!answer) throw new Error('the background did not answer');
  if (answer.error) throw new Error(`the background answered: ${answer.error}`);
  return taken;
}

/** What puts the background to sleep and returns when it is. */
async function sleeper({ driver }: OpenedBrowser, tab: Tab): Promise<() => Promise<void>> {
  if (driver.family === 'firefox') return () => fallAsleep(tab);
  const page = driver.context.pages().at(-1)!;
  return stopWorkers(page);
}

/** Firefox's background falls asleep by itself. */
async function fallAsleep(tab: Tab): Promise<void> {
  const deadline = Date.now() + ASLEEP_WITHIN_MS;
  while (await tab.evaluate<boolean>('chrome.extension.getBackgroundPage() !== null')) {
    if (Date.now() > deadline) throw new Error('the background does not fall asleep');
    await setTimeout(50);
  }
}

async function stopWorkers(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions)
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    // The event that says it runs may still be on its way.
    await setTimeout(300);
    await session.send('ServiceWorker.stopAllWorkers');
    const deadline = Date.now() + ASLEEP_WITHIN_MS;
    while (running.size > 0) {
      if (Date.now() > deadline) throw new Error('the worker does not stop');
      await setTimeout(20);
    }
    await setTimeout(100);
  };
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Browser } from '../browsers/browser.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import type { OpenedBrowser, Tab } from '../browsers/opened-browser.ts';

/** How long Firefox's background may be idle before the browser stops it; 30 s by default. */
const IDLE_MS = 500;
const ASLEEP_WITHIN_MS = 15_000;

/** A page that does nothing: the extension's real pages would keep the background awake. */
const ASKING_PAGE = 'ask.html';

/** An extension in its own browser, whose background gets a request while it is stopped. */
export interface ColdAsker {
  /**
   * @returns milliseconds from request to reply, measured in the page
   * @throws Error if the background doesn't stop, or replies with an error
   */
  ask(question: unknown): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a browser for requests to an extension's background.
 * @param folder the unpacked extension; a page is added to it
 */
export async function openColdAsker(browser: Browser, folder: string): Promise<ColdAsker> {
  writeFileSync(path.join(folder, ASKING_PAGE), '<!doctype html><title>asks</title>');
  const opened = await launchWithExtension(browser, folder, {
    headless: true,
    firefoxPreferences: { 'extensions.background.idle.timeout': IDLE_MS },
  });
  try {
    const tab = await opened.newTab(opened.extensionUrl(ASKING_PAGE));
    const sleep = await sleeper(opened, tab);
    return {
      ask: async question => {
        await sleep();
        return ask(tab, question);
      },
      close: opened.close,
    };
  } catch (error) {
    await opened.close();
    throw error;
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
  if (!answer) throw new Error('the background did not reply');
  if (answer.error) throw new Error(`the background replied: ${answer.error}`);
  return taken;
}

/** Stops the background, and returns when it has stopped. */
async function sleeper({ driver }: OpenedBrowser, tab: Tab): Promise<() => Promise<void>> {
  if (driver.family === 'firefox') return () => fallAsleep(tab);
  const page = driver.context.pages().at(-1)!;
  return stopWorkers(page);
}

/** Firefox stops the background by itself. */
async function fallAsleep(tab: Tab): Promise<void> {
  const deadline = Date.now() + ASLEEP_WITHIN_MS;
  while (await tab.evaluate<boolean>('chrome.extension.getBackgroundPage() !== null')) {
    if (Date.now() > deadline) throw new Error('the background does not fall asleep');
    await setTimeout(50);
  }
}

/**
 * Prepares to stop Chromium's background.
 * @param page any tab
 * @returns a function that stops it, and resolves when it has stopped
 */
export async function stopWorkers(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  /** By version of the worker: what it is doing. */
  const states = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status, runningStatus } of versions)
      states.set(versionId, `${status} ${runningStatus}`);
  });
  await session.send('ServiceWorker.enable');
  const allAre = (state: string): boolean =>
    states.size > 0 && [...states.values()].every(other => other === state);
  return async () => {
    // The event that the worker has started may still be pending.
    await setTimeout(300);
    const deadline = Date.now() + ASLEEP_WITHIN_MS;
    while (!allAre('activated stopped')) {
      if (Date.now() > deadline) throw new Error(`the worker doesn't stop: ${[...states.values()]}`);
      // A worker that is still starting ignores this.
      if (allAre('activated running')) await session.send('ServiceWorker.stopAllWorkers');
      await setTimeout(50);
    }
    await setTimeout(100);
  };
}

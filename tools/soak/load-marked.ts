import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/opened-browser.ts';

const MARKED_WITHIN_MS = 20_000;

/** Loads a page and waits until it has highlights. */
export async function loadMarked(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await untilTrue(tab, 'CSS.highlights.size > 0', url);
}

/** Waits until an expression in the page is true, or fails. */
export async function untilTrue(
  tab: Tab,
  expression: string,
  what: string,
  withinMs = MARKED_WITHIN_MS,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await tab.evaluate<boolean>(expression))) {
    if (Date.now() > deadline) throw new Error(`timed out waiting for ${what}`);
    await sleep(20);
  }
}

// The browser's own interface: address bar and menus, and the extension's background.

import { setTimeout as sleep } from 'node:timers/promises';
import { evaluateInWindow } from '../../tools/browsers/firefox-window.ts';
import type { Session } from './harness.ts';

const PATIENCE_MS = 15_000;

/** Evaluates an expression in Firefox's own window, which has the address bar and the menus. */
export function inFirefoxWindow<Value>(
  { browser }: { readonly browser: Pick<Session['browser'], 'driver'> },
  expression: string,
): Promise<Value> {
  return evaluateInWindow(browser, expression);
}

/**
 * Evaluates an expression in Chromium's service worker, where the browser's events can be dispatched. The file needs a
 * browser of its own.
 */
export async function inChromiumWorker<Value>(
  { browser: { driver } }: Session,
  expression: string,
): Promise<Value> {
  if (driver.family !== 'chromium') throw new Error('only Chromium has a service worker');
  const { context } = driver;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(expression);
}

/** Waits for a condition, or fails with its description. */
export async function until<Value>(what: string, look: () => Promise<Value>): Promise<NonNullable<Value>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look().catch(() => null);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain: ${what}`);
    await sleep(50);
  }
}

// The browser's own interface: address bar and menus, and the extension's background.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './harness.ts';

const PATIENCE_MS = 15_000;

/** Evaluates an expression in Firefox's own window, which has the address bar and the menus. */
export async function inFirefoxWindow<Value>(
  { browser: { driver } }: Session,
  expression: string,
): Promise<Value> {
  if (driver.family !== 'firefox') throw new Error('only Firefox lets its window be driven');
  // Puppeteer has no API for this, but its connection does.
  const { connection } = driver.browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox's window: ${result.exceptionDetails?.text}`);
  return JSON.parse(result.result!.value) as Value;
}

interface Connection {
  send(
    method: 'browsingContext.getTree',
    parameters: object,
  ): Promise<{
    readonly result: { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
  }>;
  send(
    method: 'script.evaluate',
    parameters: object,
  ): Promise<{
    readonly result: {
      readonly type: string;
      readonly result?: { readonly value: string };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

/** Evaluates an expression in Chromium's service worker, where the browser's events can be dispatched. */
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

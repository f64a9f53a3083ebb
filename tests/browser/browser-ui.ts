// What belongs to the browser and not to a page: its address bar, menus and the extension's background.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './harness.ts';

const PATIENCE_MS = 15_000;

/** Value of an expression in Firefox's own window, where its address bar and menus are. */
export async function inFirefoxWindow<Value>(
  { browser: { driver } }: Session,
  expression: string,
): Promise<Value> {
  if (driver.family !== 'firefox') throw new Error('only Firefox lets its window be driven');
  // Puppeteer has no words for this; its connection has.
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

/** Value of an expression in Chromium's service worker, where events of the browser can be told of. */
export async function inChromiumWorker<Value>(
  { browser: { driver } }: Session,
  expression: string,
): Promise<Value> {
  if (driver.family !== 'chromium') throw new Error('only Chromium has a service worker');
  const { context } = driver;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(expression);
}

/** Waits until something is so, or fails with what was waited for. */
export async function until<Value>(what: string, look: () => Promise<Value>): Promise<NonNullable<Value>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look().catch(() => null);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE_MS} ms in vain: ${what}`);
    await sleep(50);
  }
}

import type { OpenedBrowser } from './opened-browser.ts';

/** Evaluates an expression in Firefox's own window, which has the address bar and the menus. */
export async function evaluateInWindow<Value>(
  { driver }: Pick<OpenedBrowser, 'driver'>,
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

import type { Browser } from 'puppeteer-core';
import type { Measure } from './memory.ts';

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: Record<string, unknown> }>;
}

const MEASURE = `(async () => {
  for (let turn = 0; turn < 3; turn++) {
    Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize');
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  const most = test => Math.max(0, ...children.filter(test).map(({ memory }) => memory)) / 1e6;
  return JSON.stringify({ worker: most(({ type }) => type === 'extension'), page: most(({ type }) => type.startsWith('web')) });
})()`;

/** Measures the processes of the extension and of the page, from Firefox's own window. */
export async function firefoxMemory(browser: Browser): Promise<Measure> {
  // Puppeteer has no API for this, but its connection takes any command.
  const { connection } = browser as unknown as { readonly connection: Connection };
  return async () => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const windows = tree.result.contexts as readonly { context: string; url: string }[];
    const { context } = windows.find(({ url }) => url.endsWith('/browser.xhtml'))!;
    const { result } = await connection.send('script.evaluate', {
      expression: MEASURE,
      target: { context },
      awaitPromise: true,
    });
    return JSON.parse((result.result as { value: string }).value) as Awaited<ReturnType<Measure>>;
  };
}

import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Measure } from './memory.ts';

const MEGABYTE = 1e6;

/** Measures the page's process and the extension's worker, through the debugging protocol. */
export async function chromiumMemory(context: BrowserContext, page: Page): Promise<Measure> {
  const pageSession = await context.newCDPSession(page);
  await pageSession.send('Performance.enable');
  const askWorker = await workerOf(await context.browser()!.newBrowserCDPSession());
  return async () => {
    await pageSession.send('HeapProfiler.collectGarbage');
    await askWorker('HeapProfiler.collectGarbage');
    const { metrics } = await pageSession.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find(each => each.name === name)?.value ?? 0;
    const heap = await askWorker<{ usedSize: number; backingStorageSize?: number }>('Runtime.getHeapUsage');
    return {
      worker: (heap.usedSize + (heap.backingStorageSize ?? 0)) / MEGABYTE,
      page: metric('JSHeapUsedSize') / MEGABYTE,
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      nodes: metric('Nodes'),
    };
  };
}

type AskWorker = <Reply>(method: string) => Promise<Reply>;

/** Asks the extension's worker. An attached debugger keeps it running, so whatever it accumulates stays. */
async function workerOf(session: CDPSession): Promise<AskWorker> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (!worker) throw new Error('the extension has no worker');
  // A Playwright session reaches one target. Target.sendMessageToTarget reaches another one through it.
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const waiting = new Map<number, (reply: never) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: never };
    waiting.get(id)?.(result);
  });
  let last = 0;
  return method =>
    new Promise(resolve => {
      const id = ++last;
      waiting.set(id, resolve);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}

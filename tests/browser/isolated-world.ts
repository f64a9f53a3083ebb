import type { Session } from './harness.ts';

/** Evaluates in the isolated world of the content script on the page that was opened last. */
export async function ownWorld({ browser }: Session): Promise<(expression: string) => Promise<unknown>> {
  if (browser.driver.family !== 'chromium') throw new Error('only Chromium lets a driver in there');
  const page = browser.driver.context.pages().at(-1)!;
  const cdp = await page.context().newCDPSession(page);
  const origin = browser.extensionUrl('').replace(/\/$/, '');
  const found = new Promise<number>(resolve =>
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    }),
  );
  await cdp.send('Runtime.enable');
  const contextId = await found;
  return async expression => {
    const { result } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}

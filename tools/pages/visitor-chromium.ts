import type { BrowserContext, CDPSession } from 'playwright-core';
import { LOADED_WITHIN_MS } from './delays.ts';
import { extensionTime } from './extension-time.ts';
import { NOTE_BODY } from './page-world.ts';
import { startTrace, type Trace } from './trace.ts';
import type { Visitor } from './visitor.ts';

/** @param extensionRoot address of the extension, with which those of its scripts begin */
export async function visitInChromium(context: BrowserContext, extensionRoot: string): Promise<Visitor> {
  const page = await context.newPage();
  await page.addInitScript(NOTE_BODY);
  context.on('page', other => void other.close().catch(() => {}));
  const session = await context.newCDPSession(page);
  await stayHome(session);
  const thrown: string[] = [];
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, stackTrace, text, url } }) => {
    const places = [url ?? '', ...(stackTrace?.callFrames.map(frame => frame.url) ?? [])];
    if (places.some(place => place.startsWith(extensionRoot)))
      thrown.push((exception?.description ?? text).split('\n')[0]!);
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  let trace: Trace | null = null;
  return {
    async load(url) {
      await trace?.end();
      thrown.length = 0;
      trace = await startTrace(browser);
      await page.goto(url, { waitUntil: 'commit', timeout: LOADED_WITHIN_MS });
    },
    evaluate: expression => page.evaluate(expression),
    async mainThreadMs() {
      const events = (await trace?.end()) ?? [];
      trace = null;
      return extensionTime(events, extensionRoot);
    },
    errors: () => thrown,
  };
}

/** Answers that there is nothing to show when the page wants to go elsewhere: then it stays where it is. */
async function stayHome(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = request.url.startsWith('http://127.0.0.1:')
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The page may have gone meanwhile.
    answer.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
}

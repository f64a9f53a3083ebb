import type { BrowserContext, CDPSession } from 'playwright-core';
import { LOADED_WITHIN_MS } from './delays.ts';
import { extensionTime } from './extension-time.ts';
import { NOTE_BODY } from './page-world.ts';
import { startTrace, type Trace } from './trace.ts';
import type { Visitor } from './visitor.ts';

/** @param extensionRoot address of the extension; the addresses of its scripts start with it */
export async function visitInChromium(context: BrowserContext, extensionRoot: string): Promise<Visitor> {
  const page = await context.newPage();
  await page.addInitScript(NOTE_BODY);
  context.on('page', other => void other.close().catch(() => {}));
  const session = await context.newCDPSession(page);
  let home = 'about:blank';
  await stayHome(session, () => home);
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
      home = url;
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

/**
 * Keeps the page from navigating away: such requests get no content. Some pages only work under their own host name and
 * stop loading otherwise; those requests get the page itself.
 */
export async function stayHome(session: CDPSession, home: () => string): Promise<void> {
  const answer = async (requestId: string, wanted: string): Promise<void> => {
    if (new URL(wanted).origin === new URL(home()).origin)
      await session.send('Fetch.continueRequest', { requestId });
    else if (new URL(wanted).pathname !== new URL(home()).pathname)
      await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    else {
      const page = await fetch(home());
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: page.status,
        responseHeaders: [...page.headers]
          .filter(([name]) => name.startsWith('content-'))
          .filter(([name]) => name !== 'content-length')
          .map(([name, value]) => ({ name, value })),
        body: Buffer.from(await page.arrayBuffer()).toString('base64'),
      });
    }
  };
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    // The page may be gone by now.
    answer(requestId, request.url).catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
}

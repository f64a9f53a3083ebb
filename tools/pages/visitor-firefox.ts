import type { Browser } from 'puppeteer-core';
import { LOADED_WITHIN_MS } from './delays.ts';
import { NOTE_BODY } from './page-world.ts';
import type { Visitor } from './visitor.ts';

/** All requests but those to 127.0.0.1 go to a proxy that doesn't exist, on the discard port. */
export const OFFLINE: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
};

export async function visitInFirefox(browser: Browser): Promise<Visitor> {
  const page = await browser.newPage();
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}));
  await page.evaluateOnNewDocument(NOTE_BODY);
  return {
    async load(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOADED_WITHIN_MS });
    },
    evaluate: expression => page.evaluate(expression) as Promise<never>,
    mainThreadMs: async () => null,
    errors: () => [],
  };
}

// Uses WXT's `browser` instead of the polyfill, which is larger than the whole detector script.

import { browser } from 'wxt/browser';
import type { Envelope, PageRequests } from '../../messaging/messages.ts';

/**
 * Handles requests to a page without a running article script, until the signal aborts. Content scripts can't read the
 * settings, so it doesn't know whether the site is turned off; the caller does.
 * @param isReading whether the article script is loading
 * @param onReadAnyway the reader wants the page read, whatever it looks like
 */
export function answerFromDetector(
  isReading: () => boolean,
  onReadAnyway: () => void,
  signal: AbortSignal,
): void {
  const listener = (
    message: { readonly name?: unknown } | null | undefined,
    sender: { readonly id?: string },
    respond: <Name extends keyof PageRequests>(envelope: Envelope<PageRequests[Name]['reply']>) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const name = message?.name as keyof PageRequests | undefined;
    if (name === 'showSpan' || name === 'walkMentions') respond<typeof name>({ reply: false });
    if (name === 'readAnyway') {
      onReadAnyway();
      respond<typeof name>({ reply: true });
    }
    if (name !== 'pageState') return false;
    const state = isReading() ? 'reading' : 'no-article';
    respond<'pageState'>({ reply: { state, address: location.href } });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

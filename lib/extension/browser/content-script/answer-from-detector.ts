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
  const none = () => false;
  const replies: { readonly [Name in keyof PageRequests]: () => PageRequests[Name]['reply'] } = {
    pageState: () => ({ state: isReading() ? 'reading' : 'no-article', address: location.href }),
    showSpan: none,
    walkMentions: none,
    readAnyway: () => {
      onReadAnyway();
      return true;
    },
  };
  const listener = (
    message: { readonly name?: unknown } | null | undefined,
    sender: { readonly id?: string },
    respond: (envelope: Envelope<unknown>) => void,
  ): false => {
    const name = String(message?.name);
    if (sender.id === browser.runtime.id && Object.hasOwn(replies, name))
      respond({ reply: replies[name as keyof PageRequests]() });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

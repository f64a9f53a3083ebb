import { browser } from 'wxt/browser';
import { sendToBackground } from '../../messaging/messages.ts';

/** Where a content script gets its cards from. */
export interface CardAddress {
  readonly address: string;
  readonly origin: string;
  readonly announce: (secret: string) => Promise<unknown>;
}

/**
 * The document of cards. In Chromium its address changes with each session (`use_dynamic_url`), but messages must still be
 * sent to the extension's public origin.
 */
export function cardAddress(): CardAddress {
  const address = browser.runtime.getURL('/card.html');
  const origin = import.meta.env.FIREFOX
    ? address.slice(0, -'/card.html'.length)
    : `chrome-extension://${browser.runtime.id}`;
  return { address, origin, announce: secret => sendToBackground('announceCard', { secret }) };
}

// Uses WXT's `browser` instead of the polyfill, which is larger than the whole detector script.

import { browser } from 'wxt/browser';
import type { Settings } from '../../../model/settings.ts';
import type { Envelope, PageReply, PageRequests } from '../../messaging/messages.ts';
import { itemKey, SETTING_PREFIX } from '../../settings/setting-keys.ts';
import { withoutWww } from '../../settings/site-rule.ts';

const SITES = `${SETTING_PREFIX}${'sites' satisfies keyof Settings}`;
const SITES_OFF = 'sitesOff' satisfies keyof Settings;
const SITES_ON = 'sitesOn' satisfies keyof Settings;

/**
 * Handles requests to a page without a running article script, until the signal aborts.
 * @param isReading whether the article script is loading
 */
export function answerFromDetector(isReading: () => boolean, signal: AbortSignal): void {
  const listener = (
    message: { readonly name?: unknown } | null | undefined,
    sender: { readonly id?: string },
    respond: <Name extends keyof PageRequests>(envelope: Envelope<PageRequests[Name]['reply']>) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const name = message?.name as keyof PageRequests | undefined;
    if (name === 'showSpan' || name === 'walkMentions') respond<typeof name>({ reply: false });
    if (name !== 'pageState') return false;
    void stateOf(isReading()).then(
      reply => respond<'pageState'>({ reply }),
      error => respond<'pageState'>({ error: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function stateOf(isReading: boolean): Promise<PageReply> {
  const address = location.href;
  // An imported list may contain hosts with "www".
  const hosts = [withoutWww(location.hostname), location.hostname];
  const [off, on] = [SITES_OFF, SITES_ON].map(list => hosts.map(host => itemKey(list, host)));
  const keys = [SITES, ...off!, ...on!];
  const [here, everywhere] = await Promise.all([
    browser.storage.local.get(keys),
    // Enterprise policy can turn sync storage off.
    browser.storage.sync.get(keys).catch((): Record<string, unknown> => ({})),
  ]);
  const stored: Record<string, unknown> = { ...everywhere, ...here };
  const isOnly = stored[SITES] === 'only';
  const isListed = (isOnly ? on! : off!).some(key => key in stored);
  if (isListed !== isOnly) return { state: 'off', address };
  return { state: isReading ? 'reading' : 'no-article', address };
}

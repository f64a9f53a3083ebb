// Without the polyfill, which is larger than the whole gate.

import { browser } from 'wxt/browser';
import { CHOICE_PREFIX } from './choice-keys.ts';
import type { Choices } from './choices.ts';
import type { Envelope, PageQuestions, PageState } from './messages.ts';

const SITES = `${CHOICE_PREFIX}${'sites' satisfies keyof Choices}`;
const SITES_OFF = `${CHOICE_PREFIX}${'sitesOff' satisfies keyof Choices}`;
const SITES_ON = `${CHOICE_PREFIX}${'sitesOn' satisfies keyof Choices}`;

/**
 * Answers for a page that is not being read, until the signal aborts.
 * @param isReading whether the reader is on its way
 */
export function answerAtGate(isReading: () => boolean, signal: AbortSignal): void {
  const listener = (
    message: { readonly name?: unknown } | null | undefined,
    sender: { readonly id?: string },
    respond: <Name extends keyof PageQuestions>(answer: Envelope<PageQuestions[Name]['reply']>) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const name = message?.name as keyof PageQuestions | undefined;
    if (name === 'showSpan' || name === 'walkMentions') respond<typeof name>({ reply: false });
    if (name !== 'currentAnalysis') return false;
    void stateOf(isReading()).then(
      reply => respond<'currentAnalysis'>({ reply }),
      error => respond<'currentAnalysis'>({ error: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function stateOf(isReading: boolean): Promise<PageState> {
  const address = location.href;
  const [lists, { [SITES]: mode }] = await Promise.all([
    browser.storage.local.get([SITES_OFF, SITES_ON]),
    // Account storage can be switched off by policy.
    browser.storage.sync.get(SITES).catch((): Record<string, unknown> => ({})),
  ]);
  const isOnly = mode === 'only';
  const list: unknown = lists[isOnly ? SITES_ON : SITES_OFF];
  const isListed = Array.isArray(list) && list.includes(location.hostname);
  if (isListed !== isOnly) return { state: 'off', address };
  return { state: isReading ? 'reading' : 'no-article', address };
}

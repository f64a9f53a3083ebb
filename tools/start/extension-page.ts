import { setTimeout } from 'node:timers/promises';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import type { OpenedBrowser, Size, Tab } from '../browsers/opened-browser.ts';

/** The size that the popup asks for. */
const POPUP: Size = { width: 400, height: 580 };

/** How long the gate may take to be there on a busy machine. */
const ANSWERED_WITHIN_MS = 15_000;
/** How long a page may take to be taken for an article, and an article to be read, on a busy machine. */
const NOTICED_WITHIN_MS = 5_000;
const READ_WITHIN_MS = 60_000;

/** The popup in a tab of its own, speaking of the page in the only other tab. */
export interface PopupTab {
  readonly tab: Tab;
  /** The page's tab, as the extension numbers it. */
  readonly pageTabId: number;
}

/**
 * Opens the popup beside the page's tab, the only one in which the gate answers: the welcome page opens by itself, at
 * some moment of its own.
 * @throws Error where the gate does not answer anywhere
 */
export async function openPopupTab(browser: OpenedBrowser): Promise<PopupTab> {
  const tab = await browser.newTab(browser.extensionUrl('popup.html?tab=-1'));
  const pageTabId = await answeringTab(tab);
  await tab.resize(POPUP);
  await tab.goto(browser.extensionUrl(`popup.html?tab=${pageTabId}`));
  return { tab, pageTabId };
}

async function answeringTab(tab: Tab): Promise<number> {
  for (const deadline = Date.now() + ANSWERED_WITHIN_MS; Date.now() < deadline; await setTimeout(100)) {
    const ids = await tab.evaluate<number[]>(`chrome.tabs.query({}).then(tabs => tabs.map(({ id }) => id))`);
    for (const id of ids) if (await askState(tab, id)) return id;
  }
  throw new Error('the extension is not at work on the page: nothing answers there');
}

/**
 * Waits until the page has been read.
 * @returns what its content script has come to; `no-article` only where that has not changed for some seconds
 * @throws Error where no content script answers, or reading takes too long
 */
export async function waitUntilRead({ tab, pageTabId }: PopupTab): Promise<PageReply> {
  const start = Date.now();
  for (;;) {
    const state = await askState(tab, pageTabId);
    const waited = Date.now() - start;
    if (state === null || state.state === 'no-article') {
      if (state && waited > NOTICED_WITHIN_MS) return state;
    } else if (state.state !== 'reading') return state;
    if (waited > READ_WITHIN_MS) throw new Error(`the page was not read within ${READ_WITHIN_MS / 1000} s`);
    await setTimeout(150);
  }
}

/** Null while there is no content script, or none that has come to anything. */
async function askState(tab: Tab, pageTabId: number): Promise<PageReply | null> {
  const answer = await tab.evaluate<{ reply?: PageReply } | null>(
    `chrome.tabs.sendMessage(${pageTabId}, { name: 'pageState', payload: {} }, { frameId: 0 })
      .catch(() => null)`,
  );
  return answer?.reply ?? null;
}

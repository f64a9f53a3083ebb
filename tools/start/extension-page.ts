import { setTimeout } from 'node:timers/promises';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import type { OpenedBrowser, Size, Tab } from '../browsers/opened-browser.ts';

/** The size that the popup asks for. */
const POPUP: Size = { width: 380, height: 600 };

/** How long the detector may take to start on a busy machine. */
const ANSWERED_WITHIN_MS = 15_000;
/** How long detecting and reading an article may take on a busy machine. */
const NOTICED_WITHIN_MS = 5_000;
const READ_WITHIN_MS = 60_000;

/** The popup in its own tab, showing the page in the only other tab. */
export interface PopupTab {
  readonly tab: Tab;
  /** The extension's id of the page's tab. */
  readonly pageTabId: number;
}

/**
 * Opens the popup in a tab next to the page. The page's tab is the one whose detector replies: the welcome page may open
 * at any moment.
 * @throws Error if the detector replies in no tab
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
  throw new Error('the extension is not running on the page');
}

/**
 * Waits until the page has been read.
 * @returns the state of its content script; `no-article` only if that hasn't changed for some seconds
 * @throws Error if no content script replies, or reading takes too long
 */
export async function waitUntilRead({ tab, pageTabId }: PopupTab): Promise<PageReply> {
  const start = Date.now();
  for (;;) {
    const state = await askState(tab, pageTabId);
    const waited = Date.now() - start;
    if (state === null || state.state === 'no-article') {
      if (state && waited > NOTICED_WITHIN_MS) return state;
    } else if (state.state !== 'reading') return state;
    if (waited > READ_WITHIN_MS) throw new Error(`the page wasn't read within ${READ_WITHIN_MS / 1000} s`);
    await setTimeout(150);
  }
}

/** Null until a content script has a state. */
async function askState(tab: Tab, pageTabId: number): Promise<PageReply | null> {
  const answer = await tab.evaluate<{ reply?: PageReply } | null>(
    `chrome.tabs.sendMessage(${pageTabId}, { name: 'pageState', payload: {} }, { frameId: 0 })
      .catch(() => null)`,
  );
  return answer?.reply ?? null;
}

import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { closeWelcomeTab } from '../browsers/close-welcome.ts';
import type { OpenedBrowser } from '../browsers/opened-browser.ts';

/** Asks the content script of the visited tab for its state; null if none replies. */
export type AskPage = () => Promise<PageReply | null>;

/**
 * Asks from an extension page in its own tab, as the popup does.
 * @param openTab opens the tab to ask
 */
export async function openWithAsker<Opened>(
  browser: OpenedBrowser,
  openTab: () => Promise<Opened>,
): Promise<{ opened: Opened; ask: AskPage }> {
  // The welcome page may open at any moment, and would be mistaken for the visited tab.
  await closeWelcomeTab(browser);
  // No tab has this id, so the popup itself sends no request.
  const panel = await browser.newTab(browser.extensionUrl('popup.html?tab=-1'));
  const tabs = (): Promise<number[]> =>
    panel.evaluate(`chrome.tabs.query({}).then(tabs => tabs.map(({ id }) => id))`);
  const before = new Set(await tabs());
  const opened = await openTab();
  const id = (await tabs()).find(tab => !before.has(tab));
  if (id === undefined) throw new Error("the extension doesn't see the tab");
  return {
    opened,
    async ask() {
      const answer = await panel.evaluate<{ reply?: PageReply } | null>(
        `chrome.tabs.sendMessage(${id}, { name: 'pageState', payload: {} }, { frameId: 0 }).catch(() => null)`,
      );
      return answer?.reply ?? null;
    },
  };
}

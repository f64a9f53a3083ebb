import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { closeWelcomeTab } from '../browsers/close-welcome.ts';
import type { OpenedBrowser } from '../browsers/opened-browser.ts';

/** Asks the content script of the visited tab what it has come to; null where none answers. */
export type AskPage = () => Promise<PageReply | null>;

/**
 * Asks from a page of the extension, as its popup does, in a tab of its own.
 * @param openTab opens the tab that is to be asked
 */
export async function openWithAsker<Opened>(
  browser: OpenedBrowser,
  openTab: () => Promise<Opened>,
): Promise<{ opened: Opened; ask: AskPage }> {
  // It opens at a moment of its own, and would be taken for the tab that is to be asked.
  await closeWelcomeTab(browser);
  // No tab has this number, so that the popup itself asks nobody.
  const panel = await browser.newTab(browser.extensionUrl('popup.html?tab=-1'));
  const tabs = (): Promise<number[]> =>
    panel.evaluate(`chrome.tabs.query({}).then(tabs => tabs.map(({ id }) => id))`);
  const before = new Set(await tabs());
  const opened = await openTab();
  const id = (await tabs()).find(tab => !before.has(tab));
  if (id === undefined) throw new Error('the extension does not see the tab');
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

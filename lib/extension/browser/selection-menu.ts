import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import { sendToPage } from '../messaging/messages.ts';
import { openLookupWindow } from './lookup/open-lookup.ts';

const ITEM = 'who-is';

/**
 * Handles "Look up" in the context menu of selected text. Call it synchronously when the background starts.
 * @returns a function that sets the menu item's title in the current language
 */
export function answerSelectionMenu(): () => Promise<void> {
  // Missing in Firefox for Android:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus#browser_compatibility
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  menus?.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    const name = selectionText?.trim();
    // The look-up opens in a normal window, whose history would keep the name.
    if (menuItemId !== ITEM || !name || tab?.incognito) return;
    await openLookupWindow({ name, id: await entityIdIn(tab?.id, name) });
  });
  return async () => {
    const item = { title: t('lookup.menu'), contexts: ['selection' as const] };
    // Nothing tells whether an item exists, except that updating a missing one fails.
    await menus?.update(ITEM, item).catch(() => menus.create({ id: ITEM, ...item }));
  };
}

/** The entity that the name refers to in the tab's article: "Paris" may be the one in Texas. */
async function entityIdIn(tabId: number | undefined, name: string): Promise<string | null> {
  if (tabId === undefined) return null;
  try {
    const page = await sendToPage(tabId, 'pageState', {});
    if (page.state !== 'read') return null;
    const { article, analysis } = page;
    const mention = analysis.mentions.find(
      ({ start, end }) => article.text.slice(start, end).toLowerCase() === name.toLowerCase(),
    );
    const entity = analysis.cast.find(member => member.entity.id === mention?.entityId)?.entity;
    return entity?.source === 'knowledge' ? entity.id : null;
  } catch {
    // The page has no content script.
    return null;
  }
}

import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import { sendToPage } from '../messaging/messages.ts';
import { openLookupWindow } from './open-lookup.ts';

const ITEM = 'who-is';

/**
 * Answers "Who is …?" in the menu of a selection; to be called at once when the background starts.
 * @returns names the item, in the language that is spoken now; the browser keeps it while the background sleeps
 */
export function answerSelectionMenu(): () => Promise<void> {
  // Firefox for Android has no such menu.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  menus?.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    const name = selectionText?.trim();
    if (menuItemId !== ITEM || !name) return;
    await openLookupWindow({ name, id: await meantOn(tab?.id, name) });
  });
  return async () => {
    const item = { title: t('lookup.menu'), contexts: ['selection' as const] };
    // There is no question whether an item is there but the failure.
    await menus?.update(ITEM, item).catch(() => menus.create({ id: ITEM, ...item }));
  };
}

/** What the name stands for in the article that it was selected in: there "Paris" may be the one in Texas. */
async function meantOn(tabId: number | undefined, name: string): Promise<string | null> {
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
    // Nobody reads this page.
    return null;
  }
}

import browser from 'webextension-polyfill';
import { type LookupQuery, lookupAddress } from './lookup-address.ts';

/** Remembered while the browser runs, as the background sleeps in between. */
const WINDOW = 'who.window';
/** As wide as the side panel, so that the article beside it stays in view. CSS pixels. */
const SIZE = { width: 440, height: 680 };

/** Shows the page "Who is who" in a small window of its own: the same one again while it is open. */
export async function openLookupWindow(question: LookupQuery): Promise<void> {
  const url = browser.runtime.getURL(lookupAddress(question));
  // Firefox for Android has no windows.
  if (!browser.windows) {
    await browser.tabs.create({ url });
    return;
  }
  const id = (await browser.storage.session.get(WINDOW))[WINDOW];
  if (typeof id === 'number' && (await isReused(id, url))) return;
  const made = await browser.windows.create({ url, type: 'popup', ...SIZE });
  await browser.storage.session.set({ [WINDOW]: made.id });
}

/** Closes the window that asks, if it is the small one that was opened for a selection. */
export async function closeLookupWindow(): Promise<void> {
  if (!browser.windows) return;
  const { id } = await browser.windows.getCurrent();
  const { [WINDOW]: opened } = await browser.storage.session.get(WINDOW);
  if (id !== undefined && id === opened) await browser.windows.remove(id);
}

/** Shows the page where the reader asked for it from the address bar. */
export async function openLookupTab(
  question: LookupQuery,
  place: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  const url = browser.runtime.getURL(lookupAddress(question));
  if (place === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'newForegroundTab' });
}

async function isReused(windowId: number, url: string): Promise<boolean> {
  try {
    const { tabs } = await browser.windows.get(windowId, { populate: true });
    const tabId = tabs?.[0]?.id;
    if (tabId === undefined) return false;
    await browser.tabs.update(tabId, { url });
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    // It has been closed.
    return false;
  }
}

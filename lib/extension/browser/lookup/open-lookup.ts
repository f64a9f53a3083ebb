import browser from 'webextension-polyfill';
import { type LookupQuery, lookupAddress } from './lookup-address.ts';

/** Storage key of the window's id. Session storage outlives a suspended background. */
const WINDOW = 'who.window';
/** As narrow as the side panel, so that the article next to it stays visible. CSS pixels. */
const SIZE = { width: 440, height: 680 };

/** Opens the look-up page in a small window, or navigates that window if it is already open. */
export async function openLookupWindow(query: LookupQuery): Promise<void> {
  const url = browser.runtime.getURL(lookupAddress(query));
  // Missing in Firefox for Android:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/windows#browser_compatibility
  if (!browser.windows) {
    await browser.tabs.create({ url });
    return;
  }
  const id = (await browser.storage.session.get(WINDOW))[WINDOW];
  if (typeof id === 'number' && (await isReused(id, url))) return;
  const made = await browser.windows.create({ url, type: 'popup', ...SIZE });
  await browser.storage.session.set({ [WINDOW]: made.id });
}

/** Closes the current window if it is the small one of the look-up page. */
export async function closeLookupWindow(): Promise<void> {
  if (!browser.windows) return;
  const { id } = await browser.windows.getCurrent();
  const { [WINDOW]: opened } = await browser.storage.session.get(WINDOW);
  if (id !== undefined && id === opened) await browser.windows.remove(id);
}

/** Opens the look-up page from the address bar. */
export async function openLookupTab(
  query: LookupQuery,
  place: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  const url = browser.runtime.getURL(lookupAddress(query));
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
    // The window has been closed.
    return false;
  }
}

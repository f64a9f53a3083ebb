import browser from 'webextension-polyfill';

/** https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel */
interface ClosableArea {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes browser storage to content scripts, which run in the process of the page: if a page takes over its process, it
 * would otherwise read keys and outlets, and turn on sources. Chromium only: Firefox has the method for session storage
 * alone. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea/setAccessLevel
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  // Enterprise policy can turn sync storage off.
  for (const area of [local, sync, session] as readonly ClosableArea[])
    await area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

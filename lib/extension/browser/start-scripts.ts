import browser from 'webextension-polyfill';

/**
 * Runs the content scripts in a tab that was open before Dramatis was installed or updated. Firefox does that itself.
 * Chromium permits it for the tab in which the reader opens the popup (`activeTab`) and for no other: a content script's
 * match patterns don't count (https://developer.chrome.com/docs/extensions/reference/api/scripting). Has no effect
 * if it isn't permitted.
 */
export async function startScripts(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch {
    // The panel says that the page must be reloaded.
  }
}

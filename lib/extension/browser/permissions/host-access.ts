import browser from 'webextension-polyfill';

/**
 * Whether the browser withholds access to pages that the content scripts match. Firefox makes that access optional:
 * https://blog.mozilla.org/addons/2022/11/17/unified-extensions-button-and-how-to-handle-permissions-in-manifest-v3/
 * Both browsers list these patterns with the granted permissions until the reader revokes them.
 */
export async function isAccessWithheld(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return !pagesToRead().every(pattern => origins.includes(pattern));
}

/** Asks the reader for access to pages. Call it first in a click handler. Resolves to whether it was granted. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: pagesToRead() });
}

function pagesToRead(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

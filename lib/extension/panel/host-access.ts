import browser from 'webextension-polyfill';

/**
 * Whether the reader's browser keeps web pages from the extension. Only Firefox tells: it treats the pages of content
 * scripts as optional, and counts them as permissions that can be asked for.
 */
export async function isAccessWithheld(): Promise<boolean> {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return false;
  return !(await browser.permissions.contains({ origins: pagesToRead() }));
}

/** Asks the reader for access to pages; to be called in the turn of a click. Whether it was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: pagesToRead() });
}

function pagesToRead(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

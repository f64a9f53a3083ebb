import browser from 'webextension-polyfill';

/**
 * Whether the reader's browser keeps web pages from the extension, or most of them. Both browsers list the pages of
 * content scripts with the permissions, unless the reader has taken them back.
 */
export async function isAccessWithheld(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return !pagesToRead().every(pattern => origins.includes(pattern));
}

/** Asks the reader for access to pages; to be called in the turn of a click. Whether it was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: pagesToRead() });
}

function pagesToRead(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}

import browser from 'webextension-polyfill';

/** Base URL of the extension's own pages. */
export function extensionRoot(): string {
  return browser.runtime.getURL('/');
}

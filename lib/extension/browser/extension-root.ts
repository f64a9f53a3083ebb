import browser from 'webextension-polyfill';

/** Address under which the extension's own pages lie; no page of the web does. */
export function extensionRoot(): string {
  return browser.runtime.getURL('/');
}

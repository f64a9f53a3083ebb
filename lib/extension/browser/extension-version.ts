import browser from 'webextension-polyfill';

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

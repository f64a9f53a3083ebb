import browser from 'webextension-polyfill';

/** Version of the extension as its manifest states it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

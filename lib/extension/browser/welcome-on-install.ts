import browser from 'webextension-polyfill';

/** Opens the welcome page when Dramatis is installed. Call it synchronously when the background starts. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

import { browser } from 'wxt/browser';

/**
 * Runs another of the extension's scripts in the world of this one, by its name at the root of the extension. Rejects
 * where the extension is gone from under the page, as after an update.
 */
export async function runOwnScript(name: 'reader.js' | 'surface.js'): Promise<void> {
  const address = browser.runtime.getURL(`/${name}`);
  // A file of its own, which the bundler must not follow.
  await import(/* @vite-ignore */ address);
}

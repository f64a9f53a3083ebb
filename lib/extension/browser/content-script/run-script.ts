import { browser } from 'wxt/browser';

export type ScriptName = 'article.js' | 'signs.js';

/** Scripts that Firefox has loaded with the page already, put there by `modules/page-scripts`. */
const ready = globalThis as { dramatisScripts?: Readonly<Record<ScriptName, () => void>> };

/**
 * Runs another script of the extension in the same isolated world. Rejects if the extension has been updated or removed
 * since the page loaded.
 */
export async function runScript(name: ScriptName): Promise<void> {
  if (import.meta.env.FIREFOX) {
    ready.dramatisScripts?.[name]();
    return;
  }
  const address = browser.runtime.getURL(`/${name}`);
  // A separate file; the bundler must not include it.
  await import(/* @vite-ignore */ address);
}

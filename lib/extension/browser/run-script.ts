import { browser } from 'wxt/browser';

type ScriptName = 'article.js' | 'overlay.js';

/** Where scripts stand ready that are in the page already; `modules/page-scripts` puts them there. */
const ready = globalThis as { dramatisScripts?: Readonly<Record<ScriptName, () => void>> };

/**
 * Runs another of the extension's scripts in the world of this one, by its name at the root of the extension. Rejects
 * where the extension is gone from under the page, as after an update.
 */
export async function runScript(name: ScriptName): Promise<void> {
  if (import.meta.env.FIREFOX) {
    ready.dramatisScripts?.[name]();
    return;
  }
  const address = browser.runtime.getURL(`/${name}`);
  // A file of its own, which the bundler must not follow.
  await import(/* @vite-ignore */ address);
}

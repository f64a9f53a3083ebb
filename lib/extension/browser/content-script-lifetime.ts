import { browser } from 'wxt/browser';

/** The time that a page's script has. */
export interface ContentScriptLifetime {
  /** Aborts once the extension is found to be gone, or a newer copy of the script has come. */
  readonly signal: AbortSignal;
  /** Looks whether the extension is still there: nobody tells a page's script that it has been updated or removed. */
  readonly look: () => void;
}

/** Where copies of the script in one world find each other. */
const world = globalThis as { dramatisLife?: AbortController };

/**
 * Starts the life of a page's script and ends that of an older copy. Nothing is said in the page about it: an event
 * there, however it is named, tells the page of the extension and can be sent by the page as well.
 */
export function contentScriptLifetime(): ContentScriptLifetime {
  world.dramatisLife?.abort();
  const end = new AbortController();
  world.dramatisLife = end;
  return {
    signal: end.signal,
    look() {
      if (browser.runtime?.id === undefined) end.abort();
    },
  };
}

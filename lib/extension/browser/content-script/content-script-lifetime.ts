import { browser } from 'wxt/browser';

/** Lifetime of a content script. */
export interface ContentScriptLifetime {
  /** Aborts when the extension turns out to be gone, or a newer copy of the script starts. */
  readonly signal: AbortSignal;
  /**
   * Checks whether the extension is still installed. Content scripts get no event when it is updated or removed:
   * https://github.com/w3c/webextensions/issues/138
   */
  readonly check: () => void;
}

/** All copies of the script share the global object of the isolated world. */
const world = globalThis as { dramatisLifetime?: AbortController };

/**
 * Starts the lifetime of a content script and ends that of an older copy. Doesn't use a DOM event, because the page could
 * see it, and send it too.
 */
export function contentScriptLifetime(): ContentScriptLifetime {
  world.dramatisLifetime?.abort();
  const end = new AbortController();
  world.dramatisLifetime = end;
  return {
    signal: end.signal,
    check() {
      if (browser.runtime?.id === undefined) end.abort();
    },
  };
}

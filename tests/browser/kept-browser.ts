import type { Environment } from 'vitest/runtime';
import { builtinEnvironments } from 'vitest/runtime';
import type { OpenedBrowser } from '../../tools/browsers/opened-browser.ts';

/** A Chromium that stays open from one test file to the next. */
export interface KeptBrowser {
  readonly opened: OpenedBrowser;
  isFree: boolean;
  hasClosed: boolean;
}

interface Place {
  kept: KeptBrowser | null;
}

// Vitest loads this module twice, for the tests and as their environment; so not a variable.
const worker = globalThis as { dramatisBrowser?: Place };

/** Where the worker keeps its browser, or null if nobody would close it in the end. */
export function keptBrowser(): Place | null {
  return worker.dramatisBrowser ?? null;
}

/** Node, and closes the browser once the worker has no more files. */
export default {
  name: 'kept-browser',
  viteEnvironment: 'ssr',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    const place: Place = { kept: null };
    worker.dramatisBrowser = place;
    return {
      async teardown() {
        await place.kept?.opened.close();
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;

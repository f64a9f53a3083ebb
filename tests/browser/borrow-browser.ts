import { closeWelcomeTab } from '../../tools/browsers/close-welcome.ts';
import type { OpenedBrowser } from '../../tools/browsers/opened-browser.ts';
import { install, uninstall } from './install.ts';
import { type KeptBrowser, keptBrowser } from './kept-browser.ts';

/** How long the browser may take to get ready for the next file, or to clear up, on a busy machine. */
const PREPARED_MS = 40_000;
const CLEARED_MS = 10_000;

/**
 * The worker's Chromium with the extension newly installed, or a new one if there is none or it doesn't work any more.
 * `close` removes the extension and all tabs instead of closing the browser. Firefox isn't shared: with an extension
 * installed again, tests of settings and focus failed now and then (cause unknown).
 * @param launch starts a browser with the extension installed
 */
export async function borrowChromium(
  extension: string,
  launch: () => Promise<OpenedBrowser>,
): Promise<OpenedBrowser> {
  const place = keptBrowser();
  if (!place || (place.kept && !place.kept.isFree)) return launch();
  const { kept } = place;
  if (kept && !kept.hasClosed) {
    kept.isFree = false;
    try {
      return await within(PREPARED_MS, prepare(kept, extension));
    } catch (error) {
      console.warn(`${(error as Error).message}; launching ${kept.opened.version} again`);
      await kept.opened.close();
    }
  }
  const opened = await launch();
  const fresh: KeptBrowser = { opened, isFree: false, hasClosed: false };
  void opened.closed.then(() => {
    fresh.hasClosed = true;
    fresh.isFree = true;
  });
  place.kept = fresh;
  return lent(fresh, opened.extensionUrl);
}

async function prepare(kept: KeptBrowser, extension: string): Promise<OpenedBrowser> {
  const address = await install(kept.opened.driver, extension);
  const borrowed = lent(kept, page => address + page);
  await closeWelcomeTab(borrowed);
  return borrowed;
}

function lent(kept: KeptBrowser, extensionUrl: OpenedBrowser['extensionUrl']): OpenedBrowser {
  const { opened } = kept;
  return {
    ...opened,
    extensionUrl,
    async close() {
      try {
        await within(CLEARED_MS, clear(opened, extensionUrl('')));
        kept.isFree = true;
      } catch {
        // Whatever a test has done to it: the next file gets a new one.
        await opened.close();
      }
    },
  };
}

/** Leaves one blank tab, and removes the extension with everything it has stored. */
async function clear({ driver }: OpenedBrowser, address: string): Promise<void> {
  if (driver.family !== 'chromium') return;
  const pages = driver.context.pages();
  await driver.context.newPage();
  for (const page of pages) await page.close();
  await uninstall(driver, address);
}

/** Drivers wait forever for an answer that a browser owes them. */
async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser did nothing for ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

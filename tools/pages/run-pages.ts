import type { Browser } from '../browsers/browser.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import type { OpenedBrowser } from '../browsers/opened-browser.ts';
import { inTime } from '../in-time.ts';
import { type AskPage, openWithAsker } from './ask-page.ts';
import { VISITED_WITHIN_MS } from './delays.ts';
import { expectedText, type SavedPage } from './manifest.ts';
import { serveFolder } from './serve-folder.ts';
import { type Visit, type Visited, visitPage } from './visit-page.ts';
import { openVisitor, type Visitor } from './visitor.ts';
import { OFFLINE } from './visitor-firefox.ts';

/** A browser is replaced after this many pages, because it becomes slower with every page. */
const PAGES_PER_BROWSER = 100;

export interface Run {
  readonly browser: Browser;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly folder: string;
  readonly pages: readonly SavedPage[];
  readonly scripts: boolean;
}

/** Visits pages one after the other. @param onVisited called with each result, in order */
export async function runPages(run: Run, onVisited: (visited: Visited) => void): Promise<void> {
  const served = await serveFolder(run.folder, run.pages, run.scripts);
  let tab: OpenTab | null = null;
  try {
    for (const page of run.pages) {
      tab ??= await openTab(run);
      const { visited, isLost } = await visit(tab, {
        path: page.path,
        url: served.urlOf(page),
        expected: expectedText(run.folder, page),
        scripts: run.scripts,
      });
      onVisited(visited);
      if (isLost || ++tab.visits === PAGES_PER_BROWSER) {
        await tab.browser.close();
        tab = null;
      }
    }
  } finally {
    await tab?.browser.close();
    served.close();
  }
}

interface OpenTab {
  readonly browser: OpenedBrowser;
  readonly visitor: Visitor;
  readonly ask: AskPage;
  visits: number;
}

async function openTab({ browser, extension }: Run): Promise<OpenTab> {
  const opened = await launchWithExtension(browser, extension, {
    headless: true,
    firefoxPreferences: OFFLINE,
  });
  try {
    const { opened: visitor, ask } = await openWithAsker(opened, () => openVisitor(opened));
    return { browser: opened, visitor, ask, visits: 0 };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** A page that can't be checked gets a row as well, and it may have crashed the tab. */
async function visit(
  { visitor, ask }: OpenTab,
  visit: Visit,
): Promise<{ visited: Visited; isLost: boolean }> {
  try {
    return { visited: await inTime(visitPage(visitor, ask, visit), VISITED_WITHIN_MS), isLost: false };
  } catch (error) {
    const { path, expected } = visit;
    const row = {
      path,
      error: (error as Error).message.split('\n')[0]!,
      changed: false,
      marks: 0,
      marksOutside: 0,
      ...(expected === null ? {} : { textF1: 0 }),
      mainThreadMs: null,
    };
    return { visited: { row, outside: [] }, isLost: true };
  }
}

// npm start [-- URL or saved HTML file] [--demo LANGUAGE] [--browser NAME] [--headless] [--dark|--light]
//
// Builds the extension and opens a browser with it on the given page, or on the demo page. Without a display it prints
// the cast and saves screenshots instead. Exit code 1: it failed; 2: invalid arguments.
import { BROWSERS, type Browser, familyOf } from './browsers/browser.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { hasDisplay } from './browsers/display.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { needBrowser } from './browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from './browsers/opened-browser.ts';
import { findPage } from './start/find-page.ts';
import { type Options, readOptions, USAGE } from './start/options.ts';
import { castTable } from './start/print-cast.ts';
import { report } from './start/report.ts';
import { answerHelp, UsageError } from './usage.ts';

answerHelp(import.meta.filename);
try {
  await start(readOptions(process.argv.slice(2)));
  process.exitCode = 0;
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(`Dramatis: ${(error as Error).message}${isUsage ? `\n${USAGE}` : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}

async function start(options: Options): Promise<void> {
  const page = await findPage(options.page, options.demo);
  try {
    const browser = needBrowser(options.browser ? [options.browser] : BROWSERS);
    console.log('Building the extension …');
    const folder = buildExtension(familyOf(browser.name));
    const headless = options.headless || !hasDisplay();
    const { colorScheme } = options;
    const opened = await launchWithExtension(browser, folder, { headless, colorScheme });
    try {
      console.log(`Opening ${page.url} in ${opened.version}${headless ? ', without a window' : ''} …`);
      const tab = await openTab(opened, page.url);
      if (headless) await showReport(opened, tab, labelOf(browser, options));
      else await stayOpen(opened);
    } finally {
      await opened.close();
    }
  } finally {
    page.close();
  }
}

async function openTab(opened: OpenedBrowser, url: string): Promise<Tab> {
  try {
    return await opened.newTab(url);
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`${url} could not be opened: ${reason}`);
  }
}

async function showReport(opened: OpenedBrowser, tab: Tab, label: string): Promise<void> {
  const { cast, screenshots } = await report(opened, tab, label);
  console.log(`\n${castTable(cast, process.stdout.columns ?? 140)}\n`);
  console.log(`${cast.length} in the cast. Pictures:`);
  for (const file of screenshots) console.log(`  ${file}`);
}

async function stayOpen(opened: OpenedBrowser): Promise<void> {
  console.log('Rest the mouse on a marked name. Close the browser or press Ctrl-C to end.');
  await opened.closed;
}

function labelOf({ name }: Browser, { colorScheme }: Options): string {
  return colorScheme ? `${name}-${colorScheme}` : name;
}

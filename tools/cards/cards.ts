// npm run cards -- FOLDER [HOST…] [--pages N] [--skip N] [--cards N] [--list] [--shots FOLDER] [--extension FOLDER]
//
// Opens real cards on saved pages in Chromium, and prints what is wrong with them: cards that quote the paragraph under
// the pointer, are cut off where nothing says so, or say nothing. No program can tell whether a role is right, so
// all roles are listed, and the popup's main cast. FOLDER is as for `npm run pages`; its pages are the first of each host;
// --skip leaves out that many hosts, to read others than before. Pages that aren't read as articles are named at the end.
// Exit code 1: it failed; 2: invalid arguments or folder.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { readManifest } from '../pages/manifest.ts';
import { answerHelp, runTool, UsageError } from '../usage.ts';
import { type Options, readOptions } from './options.ts';
import { hostOf, pickHosts } from './pick-hosts.ts';
import { printPage, printTotals } from './print-cards.ts';
import { type Visits, visitAll } from './visit-all.ts';

answerHelp(import.meta.filename);
await runTool(async () => {
  await main(readOptions(process.argv.slice(2)));
  process.exitCode = 0;
});

async function main(options: Options): Promise<void> {
  const { folder, hosts, shots } = options;
  const pages = pickHosts(readManifest(folder), hosts, options);
  if (!pages.length) throw new UsageError(`no page of ${folder} is from ${hosts.join(' or ')}`);
  if (shots) mkdirSync(shots, { recursive: true });
  const extension = options.extension ? path.resolve(options.extension) : buildExtension('chromium');
  // Loaded late, because the browser drivers are slow to load.
  const { launchWithExtension } = await import('../browsers/launch.ts');
  const { serveFolder } = await import('../pages/serve-folder.ts');
  const { openCardVisitor } = await import('./visit-cards.ts');
  const served = await serveFolder(folder, pages, false);
  const browser = await launchWithExtension(needBrowser(CHROMIUM_FAMILY), extension, { headless: true });
  let visits: Visits;
  try {
    const visitor = await openCardVisitor(browser);
    visits = await visitAll(pages, options.cards, async (page, most) => {
      const seen = await visitor.visit(hostOf(page), served.urlOf(page), most, shots);
      printPage(seen, options.isListing);
      return seen;
    });
  } finally {
    await browser.close();
    served.close();
  }
  printTotals(visits);
}

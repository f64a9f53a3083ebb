// npm run pages -- FOLDER [--browser chromium|firefox] [--scripts on|off] [--json FILE] [--limit N] [--part 1/4] [--only SUBSTRING]
//
// Opens saved pages in a real browser with the extension and checks what it does to them. FOLDER contains the pages and
// a manifest.jsonl with a `path` for each, and an `expected` if its main text is known. Nothing is loaded from outside.
// Exit code 1: it failed; 2: invalid arguments or folder.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_FAMILY } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { answerHelp, runTool, UsageError } from '../usage.ts';
import { pickPages, readManifest } from './manifest.ts';
import { type Options, readOptions } from './options.ts';
import type { Row } from './row.ts';
import { totals } from './totals.ts';

/** Characters printed around a highlight. */
const REACH = 40;

answerHelp(import.meta.filename);
await runTool(async () => {
  await main(readOptions(process.argv.slice(2)));
  process.exitCode = 0;
});

async function main({
  folder,
  browser: family,
  scripts,
  json,
  extension,
  ...choice
}: Options): Promise<void> {
  const pages = pickPages(readManifest(folder), choice);
  if (!pages.length) throw new UsageError(`no page of ${folder} has "${choice.only}" in its path`);
  const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
  const built = extension === undefined ? buildExtension(family) : path.resolve(extension);
  // Loaded late, because the browser drivers are slow to load.
  const { runPages } = await import('./run-pages.ts');
  const rows: Row[] = [];
  await runPages({ browser, extension: built, folder, pages, scripts }, ({ row, outside }) => {
    rows.push(row);
    console.log(lineOf(row, rows.length, pages.length));
    for (const { before, text, after } of outside)
      console.log(
        `    outside: ${before.slice(-REACH)}[${text}]${after.slice(0, REACH)}`.replace(/\s+/g, ' '),
      );
    // Written page by page, so that an interrupted run leaves its results.
    if (json) writeFileSync(json, `[\n${rows.map(done => JSON.stringify(done)).join(',\n')}\n]\n`);
  });
  console.log(`\n${totals(rows)}`);
}

function lineOf(
  { path, error, changed, marks, marksOutside, textF1, mainThreadMs }: Row,
  at: number,
  of: number,
) {
  const told = [
    `${marks} marks`,
    marksOutside ? `${marksOutside} OUTSIDE` : '',
    changed ? 'CHANGED' : '',
    textF1 === undefined ? '' : `F1 ${(textF1 * 100).toFixed(1)}`,
    mainThreadMs === null ? '' : `${mainThreadMs.toFixed(1)} ms`,
    error ? `ERROR ${error}` : '',
  ];
  return `${at}/${of} ${path}: ${told.filter(Boolean).join(', ')}`;
}

// npm run -s main-text -- FOLDER [--json FILE] [--worst N] [--only SUBSTRING] [--leave-one-out]
//
// Compares the main text that Dramatis finds in saved pages with the expected one, without a browser: words F1, page by
// page and outlet by outlet. FOLDER contains the pages and a manifest.jsonl with a `path` for each, an `expected` file if
// its main text is known, and an `outlet`. Each outlet counts once in the mean over outlets, however many pages it has.
// --leave-one-out: the figures that remain if each outlet is read with the class words that help at other outlets. Takes
// minutes.
//
// Exit code 2: invalid arguments or folder.
import { writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../lib/page/article/read-article.ts';
import { expectedText, htmlOf, pickPages, readManifest, type SavedPage } from '../pages/manifest.ts';
import { percentile } from '../pages/totals.ts';
import { wordF1, wordsOf } from '../pages/word-f1.ts';
import { answerHelp, parseUsage, readCount, runTool, UsageError } from '../usage.ts';
import { type LabelledPage, leaveOneOut } from './leave-one-out.ts';
import type { ReadArticle } from './without-class-words.ts';

const USAGE = 'npm run -s main-text -- FOLDER [--json FILE] [--worst N] [--only SUBSTRING] [--leave-one-out]';
/** Pages to print by default. */
const WORST = 10;

interface Row {
  readonly path: string;
  readonly outlet: string;
  readonly f1: number;
  readonly found: number;
  readonly expected: number;
}

/** The page that was parsed last. */
let last: { html: string; document: Document } | undefined;

answerHelp(import.meta.filename);
await runTool(() => main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseUsage(
    {
      args: [...args],
      allowPositionals: true,
      options: { json: text, worst: text, only: text, 'leave-one-out': flag },
    },
    USAGE,
  );
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError(USAGE);
  const pages = pickPages(readManifest(folder), { only: values.only }).flatMap(page =>
    labelled(folder, page),
  );
  if (!pages.length) throw new UsageError(`no page of ${folder} has an expected text`);
  const worst = readCount('worst', values.worst, WORST) ?? WORST;
  const scores = values['leave-one-out'] ? await leaveOneOut(pages, readArticle) : null;
  const rows = pages.map((page, at) => {
    const row = page.read(readArticle);
    return scores ? { ...row, f1: scores[at]! } : row;
  });
  if (values.json) writeFileSync(values.json, `${rows.map(row => JSON.stringify(row)).join('\n')}\n`);
  print(rows, worst);
}

interface Page extends LabelledPage {
  read(find: ReadArticle): Row;
}

function labelled(folder: string, page: SavedPage): Page[] {
  const expected = expectedText(folder, page);
  if (expected === null) return [];
  const outlet = page.outlet ?? page.path;
  const html = htmlOf(folder, page).toString('utf8');
  const read = (find: ReadArticle): Row => {
    const found = bodyText(html, find);
    const [f1, words] = [wordF1(found, expected), wordsOf(found).length];
    return { path: page.path, outlet, f1, found: words, expected: wordsOf(expected).length };
  };
  return [{ outlet, html, read, score: find => read(find).f1 }];
}

/** Finders change nothing, so that many can read a page that was parsed once. */
function parsed(html: string): Document {
  if (last?.html !== html) last = { html, document: parseHTML(html).document as unknown as Document };
  return last.document;
}

/** The article's text without the headline: expected texts have none. */
function bodyText(html: string, find: ReadArticle): string {
  const { article } = find(parsed(html)) ?? {};
  const blocks = article?.blocks.filter(({ role }) => role !== 'headline') ?? [];
  return blocks.map(({ start, end }) => article!.text.slice(start, end)).join('\n');
}

function print(rows: readonly Row[], worst: number): void {
  const outlets = new Map<string, number[]>();
  for (const { outlet, f1 } of rows) outlets.set(outlet, [...(outlets.get(outlet) ?? []), f1]);
  const byOutlet = [...outlets.values()].map(mean);
  for (const { path, f1, found, expected } of rows.toSorted((a, b) => a.f1 - b.f1).slice(0, worst))
    console.log(`${percent(f1)}  ${path}: ${found} words found, ${expected} expected`);
  console.log(`${rows.length} pages: mean F1 ${percent(mean(rows.map(({ f1 }) => f1)))}`);
  console.log(
    `${byOutlet.length} outlets: mean F1 ${percent(mean(byOutlet))}, lowest ${percent(Math.min(...byOutlet))}, 5th percentile ${percent(percentile(byOutlet, 0.05))}, 20th ${percent(percentile(byOutlet, 0.2))}, median ${percent(percentile(byOutlet, 0.5))}`,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

import { type Line, readLines } from '../../annotate/read-lines.ts';
import { WrongInput } from '../bad-lines.ts';
import { openInput } from '../open-input.ts';
import { type Reading, readInput, type Take } from '../store/read-input.ts';
import type { WorkStore } from '../store/work-store.ts';
import { type PageView, readPageView } from './page-view.ts';
import { SqlDump, type SqlInsert, type SqlRow } from './sql-rows.ts';
import { wikiInName, wikiOf } from './wiki-code.ts';

/** Dumps that are joined to Wikidata's. */
export interface WikipediaFiles {
  readonly languages: readonly string[];
  /** Page view dumps of one month. */
  readonly views: readonly string[];
  /** Per Wikipedia, its table `redirect`. */
  readonly redirects: readonly string[];
  /** Per Wikipedia, its table `page`. */
  readonly pages: readonly string[];
}

const VIEWS = 'a dump of page views (a line is like "en.wikipedia Ann_Doe 1234 desktop 70 A30B40")';

/**
 * Reads page views and redirects into the store.
 * @returns the number of bad lines
 * @throws WrongInput if a file isn't what it should be
 */
export async function readWikipedia(files: WikipediaFiles, reading: Reading): Promise<number> {
  const { store } = reading;
  let bad = 0;
  for (const file of files.views) {
    const take = takeViews(store, files.languages);
    bad += (await readInput(reading, openInput(file), lenientLines, VIEWS, take)).bad;
  }
  for (const file of files.redirects)
    bad += await readTable(reading, file, 'redirect', (row, wiki, input) => {
      const { rd_from, rd_namespace, rd_title, rd_interwiki, rd_fragment } = row;
      // A redirect to a section or to another wiki names something else.
      if (rd_namespace === '0' && !rd_interwiki && !rd_fragment)
        store.run('INSERT INTO redirects VALUES (?, ?, ?, ?)', input, wiki, Number(rd_from), rd_title!);
    });
  for (const file of files.pages)
    bad += await readTable(reading, file, 'page', (row, wiki, input) => {
      const { page_id, page_namespace, page_title, page_is_redirect } = row;
      if (page_namespace === '0' && page_is_redirect === '1')
        store.run(
          'INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?)',
          input,
          wiki,
          Number(page_id),
          page_title!,
        );
    });
  return bad;
}

/** Titles may have been cut in the middle of a character. */
const lenientLines = (chunks: AsyncIterable<Uint8Array>) => readLines(chunks, { isLenient: true });

function takeViews(store: WorkStore, languages: readonly string[]): Take {
  const wikis = new Set(languages.map(wikiOf));
  return (line, input) => {
    const view: PageView | null | undefined = readPageView(line);
    if (view === undefined)
      return { bad: '4 to 6 columns are expected, with the number of views before the last' };
    if (!view || !wikis.has(view.wiki)) return { leftOut: ['of another project'] };
    store.run('INSERT INTO views VALUES (?, ?, ?, ?)', input, view.wiki, view.title, view.views);
    return null;
  };
}

const WITHOUT_ROWS = 'without rows';
const NEEDED = {
  redirect: ['rd_from', 'rd_namespace', 'rd_title', 'rd_interwiki', 'rd_fragment'],
  page: ['page_id', 'page_namespace', 'page_title', 'page_is_redirect'],
} as const;

/** @returns the number of bad lines */
async function readTable(
  reading: Reading,
  file: string,
  table: keyof typeof NEEDED,
  takeRow: (row: SqlRow, wiki: string, input: number) => void,
): Promise<number> {
  const wiki = wikiInName(file)!;
  const dump = new SqlDump();
  const expected = `a dump of the table ${table} (its name is like "${wiki}-20261101-${table}.sql.gz")`;
  async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
    for await (const line of lenientLines(chunks)) {
      if ('text' in line) dump.see(line.text);
      yield line;
    }
  }
  const take: Take = (line, input) => {
    let found: SqlInsert | null;
    try {
      found = dump.rowsOf(line);
    } catch (error) {
      return { bad: (error as Error).message };
    }
    if (!found) return { leftOut: [WITHOUT_ROWS] };
    if (found.table !== table)
      throw new WrongInput(`${file} has the table ${found.table}; it should be ${expected}`);
    const missing = NEEDED[table].filter(column => !(column in (found.rows[0] ?? {})));
    if (missing.length)
      throw new WrongInput(`${file} has no column ${missing.join(', ')}; it should be ${expected}`);
    for (const row of found.rows) takeRow(row, wiki, input);
    return null;
  };
  const { lines, bad, leftOut } = await readInput(reading, openInput(file), linesOf, expected, take);
  if (lines === bad + (leftOut[WITHOUT_ROWS] ?? 0))
    throw new WrongInput(`${file} has no rows; it should be ${expected}`);
  return bad;
}

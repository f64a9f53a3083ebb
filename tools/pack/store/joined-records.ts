import type { WorkStore } from './work-store.ts';

/** Which of the records in the store. */
export interface Choice {
  readonly language: string;
  /** As `bitsOf` has them; 0 for all, also those of no beat. */
  readonly beats: number;
  /** The most viewed, if there are more. */
  readonly most: number | null;
}

/** A record with what Wikipedia's dumps say about it. */
export interface JoinedRecord {
  /** What was stored, as JSON. */
  readonly record: string;
  /** Null if unknown. */
  readonly views: number | null;
  /** Titles that redirect to its article, separated by bars, the most viewed first; null if there are none. */
  readonly redirects: string | null;
}

/**
 * Joins the records of a language to the page views and redirects of its Wikipedia.
 * @param wiki "enwiki"
 */
export function joinWikipedia(store: WorkStore, language: string, wiki: string): void {
  for (const table of ['seen', 'aliases', 'joined']) store.run(`DROP TABLE IF EXISTS ${table}`);
  store.run('CREATE TABLE seen (title TEXT PRIMARY KEY, views INTEGER) WITHOUT ROWID');
  store.run(
    'INSERT INTO seen SELECT title, SUM(views) FROM views WHERE wiki = ? GROUP BY title ORDER BY title',
    wiki,
  );
  store.run(
    'CREATE TABLE aliases (target TEXT, views INTEGER, title TEXT, PRIMARY KEY (target, title)) WITHOUT ROWID',
  );
  store.run(
    `INSERT OR IGNORE INTO aliases
       SELECT target, COALESCE(seen.views, 0), pages.title
       FROM redirects JOIN pages USING (wiki, page) LEFT JOIN seen ON seen.title = pages.title
       WHERE wiki = ? ORDER BY target, pages.title`,
    wiki,
  );
  store.run('CREATE TABLE joined (title TEXT PRIMARY KEY, views INTEGER, redirects TEXT) WITHOUT ROWID');
  // Views of a redirect are those of the article that it leads to.
  store.run(
    `INSERT INTO joined
       SELECT title,
         COALESCE((SELECT views FROM seen WHERE seen.title = own.title), 0) +
           COALESCE((SELECT SUM(views) FROM aliases WHERE target = own.title), 0),
         (SELECT group_concat(aliases.title, '|' ORDER BY views DESC, aliases.title) FROM aliases WHERE target = own.title)
       FROM (SELECT DISTINCT title FROM records WHERE language = ? AND title IS NOT NULL ORDER BY title) own`,
    language,
  );
}

/**
 * Chooses records after `joinWikipedia`.
 * @returns reads them in ascending order of place; may be called several times, until records are chosen again
 */
export function chooseRecords(
  store: WorkStore,
  { language, beats, most }: Choice,
): () => IterableIterator<JoinedRecord> {
  const [{ hasViews } = { hasViews: 0 }] = store.rows<{ hasViews: number }>(
    'SELECT EXISTS (SELECT 1 FROM seen) AS hasViews',
  );
  store.run('DROP TABLE IF EXISTS chosen');
  store.run(
    `CREATE TABLE chosen AS SELECT record, views, redirects FROM (
       SELECT place, records.rowid AS number, record, redirects, links,
         CASE WHEN ${hasViews} THEN COALESCE(joined.views, records.views, 0) ELSE records.views END AS views
       FROM records LEFT JOIN joined USING (title)
       WHERE language = ${quoted(language)} ${beats ? `AND beats & ${beats}` : ''}
       ${most === null ? '' : `ORDER BY views DESC, links DESC, place, number LIMIT ${most}`}
     ) ORDER BY place, number`,
  );
  return () => store.each<JoinedRecord>('SELECT record, views, redirects FROM chosen ORDER BY rowid');
}

/** A text in a statement that can't have parameters. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

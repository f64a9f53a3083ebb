/** "en" → "enwiki", as in the names of dumps and in Wikidata's sitelinks. */
export function wikiOf(language: string): string {
  return `${language.replaceAll('-', '_')}wiki`;
}

/** The wiki in the name of one of its dumps, as in "dewiki-20261101-page.sql.gz"; null if there is none. */
export function wikiInName(file: string): string | null {
  return /(?:^|[/\\])([a-z_]+wiki)-[^/\\]*$/.exec(file)?.[1] ?? null;
}

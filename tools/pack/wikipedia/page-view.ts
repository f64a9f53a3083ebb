import { wikiOf } from './wiki-code.ts';

export interface PageView {
  /** "enwiki" */
  readonly wiki: string;
  /** With underscores. */
  readonly title: string;
  readonly views: number;
}

/**
 * Reads a line of a page view dump, of a month or day ("en.wikipedia Ann_Doe 1234 desktop 70 A30B40", where the page id may
 * be missing) or of an hour ("en.m Ann_Doe 7 0").
 * @returns null if it is of another project than Wikipedia, undefined if it isn't such a line
 */
export function readPageView(line: string): PageView | null | undefined {
  const cells = line.split(' ');
  const [code = '', title = ''] = cells;
  const count = cells.at(-2);
  if (cells.length < 4 || cells.length > 6 || !count || !/^\d+$/.test(count)) return undefined;
  const language = cells.length === 4 ? hourlyLanguage(code) : /^([a-z-]+)\.wikipedia$/.exec(code)?.[1];
  return language ? { wiki: wikiOf(language), title, views: Number(count) } : null;
}

/** Hourly dumps name the others "en.b" (books), "en.d" (dictionary) and so on. */
function hourlyLanguage(code: string): string | undefined {
  return /^([a-z]{2,3}(?:-[a-z]+)*|simple)(?:\.m|\.zero)?$/.exec(code)?.[1];
}

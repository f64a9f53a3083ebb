import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import { readArticle } from '../../lib/page/article/read-article.ts';
import { type AnnotateOptions, type PrintedMention, printMentions } from './annotate-text.ts';

/** A saved page as the command line prints it; offsets point into `text`. */
export interface PrintedPage {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly PrintedMention[];
}

/** Reads a saved page, gzipped or not, and finds its article's mentions. */
export function annotatePage(
  path: string,
  analyzer: Analyzer,
  options: AnnotateOptions = {},
): PrintedPage | { error: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { error: `${path}: can't be read: ${(error as NodeJS.ErrnoException).code}` };
  }
  const html = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/<[a-z!]/i.test(html)) return { error: `${path}: no HTML in it` };
  const { document } = parseHTML(html);
  const read = readArticle(document as unknown as Document);
  if (!read) return { error: `${path}: no article found` };
  const { article } = read;
  return {
    path,
    title: article.title,
    text: article.text,
    mentions: printMentions(article, analyzer, options),
  };
}

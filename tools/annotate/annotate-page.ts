import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import { type ArticleSigns, articleSigns } from '../../lib/page/article/article-signs.ts';
import { firstSigns } from '../../lib/page/article/first-signs.ts';
import { readArticle } from '../../lib/page/article/read-article.ts';
import { type AnnotateOptions, type PrintedMention, printMentions } from './annotate-text.ts';

/** A saved page as the command line prints it; offsets point into `text`. */
export interface PrintedPage {
  readonly path: string;
  /** Whether the extension would read the page, without having seen its article. */
  readonly signs: ArticleSigns;
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
  const document = parseHTML(html).document as unknown as Document;
  const read = readArticle(document);
  if (!read) return { error: `${path}: no article found` };
  const { article } = read;
  return {
    path,
    signs: firstSigns(document) === 'none' ? 'none' : articleSigns(document),
    title: article.title,
    text: article.text,
    mentions: printMentions(article, analyzer, options),
  };
}

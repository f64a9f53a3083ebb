import { articleSigns } from './article-signs.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { SHORTEST_ARTICLE } from './first-signs.ts';
import { type ReadArticle, readArticle, readFoundArticle } from './read-article.ts';

/**
 * Reads the article of a page that looks like an article page. Runs the article finder at most once.
 * @param isWanted whether to read it whatever it looks like
 * @returns null if the page doesn't look like one, or has no article
 */
export function readArticlePage(document: Document, isWanted = false): ReadArticle | null {
  if (isWanted) return readArticle(document);
  const signs = articleSigns(document);
  if (signs === 'none') return null;
  const found = findArticle(document);
  if (!found || (signs === 'look' && textLength(found) < SHORTEST_ARTICLE)) return null;
  return readFoundArticle(document, found);
}

function textLength(found: FoundArticle): number {
  let length = 0;
  for (const block of found.blocks)
    if (block.role === 'paragraph') for (const text of block.texts) length += text.data.trim().length;
  return length;
}

import { articleSigns, SHORTEST_ARTICLE } from './article-signs.ts';
import { type FoundArticle, findArticle } from './find-article.ts';

/** Whether a page should be read as an article. */
export function looksLikeArticle(document: Document): boolean {
  const signs = articleSigns(document);
  if (signs !== 'look') return signs === 'article';
  return textLength(findArticle(document)) >= SHORTEST_ARTICLE;
}

function textLength(found: FoundArticle | null): number {
  let length = 0;
  for (const block of found?.blocks ?? [])
    if (block.role === 'paragraph') for (const text of block.texts) length += text.data.trim().length;
  return length;
}

import type { ArticleText } from '../../model/article.ts';
import { TextBuilder } from '../text-map/text-builder.ts';
import type { TextMap } from '../text-map/text-map.ts';
import { type FoundArticle, findArticle } from './find-article.ts';

/** An article's text, and the map from its offsets to the page. */
export interface ReadArticle {
  readonly article: ArticleText;
  readonly map: TextMap;
  /** If the page holds several stories, the element of each; this is the one in view. */
  readonly stories: readonly Element[];
}

/** Longer than any news article; bounds the work on pages that never end. Characters. */
const MOST_TEXT = 500_000;

/**
 * Reads the article of a page as its text is rendered: white space collapsed, soft hyphens removed, blocks joined by
 * line breaks. Read-only.
 * @returns null if the page has no article
 */
export function readArticle(document: Document): ReadArticle | null {
  const found = findArticle(document);
  return found && readFoundArticle(document, found);
}

/** The same for an article that was already found. */
export function readFoundArticle(document: Document, found: FoundArticle): ReadArticle | null {
  const builder = new TextBuilder();
  for (const block of found.blocks) {
    builder.startBlock();
    for (const text of block.texts) {
      if (builder.text.length + text.length > MOST_TEXT) continue;
      if (found.afterBreak.has(text)) builder.lineBreak();
      builder.add(text);
    }
    builder.endBlock(block.role, block.element);
  }
  const { text, blocks } = builder;
  const first = blocks[0];
  if (!first) return null;
  const title = first.role === 'headline' ? text.slice(first.start, first.end) : found.pageTitle;
  return {
    article: { title, text, blocks, language: languageOf(document, found) },
    map: builder.map(),
    stories: found.stories,
  };
}

/** The language that the page declares for the article, or else for itself. */
function languageOf(document: Document, found: FoundArticle): string | undefined {
  const declared =
    found.body.closest('[lang]')?.getAttribute('lang') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  const tag = declared?.trim().replace(/_/g, '-');
  return tag && LANGUAGE_TAG.test(tag) ? tag : undefined;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

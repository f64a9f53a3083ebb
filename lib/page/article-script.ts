import type { ArticleSigns } from './article/article-signs.ts';
import type { ReadArticle } from './article/read-article.ts';

/**
 * Reads the page for as long as the settings allow it. Undoes everything when the signal aborts.
 * @param onLost called whenever something fails, to check whether the extension is still installed
 * @param onReady called once this script handles requests for the page, possibly more than once
 */
export type OpenArticle = (signal: AbortSignal, onLost: () => void, onReady: () => void) => void;

/**
 * Where scripts leave their entry points for the detector: the global object of the isolated world, which the
 * page can't see. Content scripts can't be modules (https://github.com/w3c/webextensions/issues/156), so a script that is
 * loaded on demand has no exports.
 */
export const articleScript = globalThis as {
  dramatisArticle?: OpenArticle | undefined;
  /** Looks closer at a page than the detector does. */
  dramatisSigns?: ((document: Document) => ArticleSigns) | undefined;
  /** The reader wants this page read even if it doesn't look like an article. */
  dramatisReadAnyway?: boolean;
  /** Reads the headlines of a front page. Only there if the reader wants them highlighted. */
  dramatisFrontPage?: (document: Document) => ReadArticle | null;
};

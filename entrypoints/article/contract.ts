/**
 * Reads the page whenever the reader's choices allow it. All is undone when the signal aborts.
 * @param onLost asked whether the extension is gone from under the page whenever something failed
 * @param onReady called when it answers for the page; may be called again
 */
export type OpenArticleScript = (signal: AbortSignal, onLost: () => void, onReady: () => void) => void;

/** Where detector and reader meet, as reader and surface do: a script loaded on demand has no exports. */
export const articleScript = globalThis as { dramatisArticle?: OpenArticleScript | undefined };

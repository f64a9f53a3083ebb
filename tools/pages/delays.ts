/** How long a page may take to load on a busy machine. */
export const LOADED_WITHIN_MS = 30_000;

/** How long the extension may take to read an article on a busy machine. */
export const READ_WITHIN_MS = 30_000;

/** The content script looks a last time 4 s after it came; only then is a page no article for good. */
export const NO_ARTICLE_AFTER_MS = { on: 5_000, off: 2_000 } as const;

/** From the first mark to the end of the measurement: the frame in which it is painted, and what follows. */
export const SETTLED_AFTER_MS = 300;

export const ASK_EVERY_MS = 50;

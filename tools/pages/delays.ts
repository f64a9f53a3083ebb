/** How long a page may take to load on a busy machine. */
export const LOADED_WITHIN_MS = 30_000;

/** Pages that want to go elsewhere never end loading, as they are kept from it. */
export const COMPLETE_WITHIN_MS = 5_000;

/** How long the extension may take to read an article on a busy machine. */
export const READ_WITHIN_MS = 30_000;

/** The content script looks a last time 4 s after it came; only then is a page no article for good. */
export const NO_ARTICLE_AFTER_MS = { on: 5_000, off: 2_000 } as const;

/** From the first mark to the end of the measurement: the frame in which it is painted, and what follows. */
export const SETTLED_AFTER_MS = 300;

export const ASK_EVERY_MS = 50;

/** A page that has not come to an end by then never does: its scripts keep the browser busy. */
export const VISITED_WITHIN_MS = 120_000;

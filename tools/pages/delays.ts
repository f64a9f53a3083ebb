/** How long a page may take to load on a busy machine. */
export const LOADED_WITHIN_MS = 30_000;

/** Pages that try to navigate away never finish loading, because they aren't allowed to. */
export const COMPLETE_WITHIN_MS = 5_000;

/** How long the extension may take to read an article on a busy machine. */
export const READ_WITHIN_MS = 30_000;

/** The detector checks for the last time after 4 s. Only then is it certain that a page has no article. */
export const NO_ARTICLE_AFTER_MS = { on: 5_000, off: 2_000 } as const;

/** From the first highlight to the end of the measurement: long enough for the frame that paints it, and what follows. */
export const SETTLED_AFTER_MS = 300;

export const ASK_EVERY_MS = 50;

/** A page that isn't done by then never will be: its scripts keep the browser busy. */
export const VISITED_WITHIN_MS = 120_000;

import type { Family } from '../../tools/browsers/browser.ts';

/** Whether to repeat what one time shows already: `npm run soak -- --only repeats` does. */
export const THOROUGH = process.env.THOROUGH === 'yes';

/**
 * The browsers in which axe-core runs. Its rules read the document and its styles, which are the same in both, so once is
 * enough.
 */
export const AXE_FAMILIES: readonly Family[] = THOROUGH ? ['chromium', 'firefox'] : ['chromium'];

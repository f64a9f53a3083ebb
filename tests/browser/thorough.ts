import type { Family } from '../../tools/browsers/browser.ts';

/** Whether to repeat what one time shows already: `npm run soak -- --only repeats` does. */
export const THOROUGH = process.env.THOROUGH === 'yes';

/**
 * The browsers for tests of what is the same in both: axe-core's rules, which read the document and its styles, and how the
 * popup words what the background has found.
 */
export const ONE_IS_ENOUGH: readonly Family[] = THOROUGH ? ['chromium', 'firefox'] : ['chromium'];

/** Whatever is inside these isn't part of an article's text. */
export const PASSED: readonly string[] =
  'nav aside footer button script style noscript template svg select'.split(' ');

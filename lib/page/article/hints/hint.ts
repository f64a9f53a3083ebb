/** What an element's tag, role and class words suggest about its text. */
export const Hint = {
  none: 0,
  /** Often page furniture. Overridden if it holds a good part of the text. */
  weak: 1,
  /** Page furniture: navigation, asides, forms, teasers. Overridden if it holds most of the text. */
  strong: 2,
  /** Not written by the outlet's authors: comments and consent texts, which can be longer than the article. */
  foreign: 3,
} as const;

export type Hint = (typeof Hint)[keyof typeof Hint];

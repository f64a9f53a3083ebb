/** What an element's tag, role and class words say about the text in it, before the text itself is looked at. */
export const Hint = {
  none: 0,
  /** Often furniture of the page; believed unless a good part of the text is in it. */
  weak: 1,
  /** Furniture: navigation, asides, forms, teasers. Believed unless most of the text is in it. */
  strong: 2,
  /** Other people's words: comments and consent texts, which may well be longer than the article. */
  foreign: 3,
} as const;

export type Hint = (typeof Hint)[keyof typeof Hint];

/** Part of a text: JavaScript string indices, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, heading or list item of an article; its span points into `ArticleText.text`. */
export interface TextBlock extends Span {
  readonly role: 'headline' | 'heading' | 'paragraph';
}

/** The text of an article: its blocks joined by newlines. All offsets point into `text`. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** BCP 47 tag, if the page declares one. */
  readonly language?: string | undefined;
  /** The page is a home or section page, and each block the headline of another article. */
  readonly isFrontPage?: true | undefined;
}

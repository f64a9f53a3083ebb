/** A stretch of text: JavaScript string indices, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph, heading or list item of an article; its span points into `ArticleText.text`. */
export interface TextBlock extends Span {
  readonly role: 'headline' | 'heading' | 'paragraph';
}

/** What the page script reads off a page: the blocks' text joined by newlines. All offsets point into `text`. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** BCP 47 tag the page declares, if it declares one. */
  readonly language?: string | undefined;
}

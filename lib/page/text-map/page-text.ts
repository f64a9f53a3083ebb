import type { Hint } from '../article/hint.ts';

/** A block-level element on the way from the body down to a text. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly words: string;
  readonly parent: Box | null;
  hint: Hint;
  /** Signs of running text in it, links left out; filled by the scoring. */
  prose: number;
  /** Whether a first-level heading stands in it. */
  hasTitle: boolean;
  /** What it gains as the article: running text less the furniture among it. */
  score: number;
}

/** A stretch of text that flows in one block, without a line break that a paragraph would make. */
export interface Run {
  readonly box: Box;
  /** Its text nodes are `texts[from..to)` of the page. */
  readonly from: number;
  readonly to: number;
  /** Signs, white space around each text node left out. */
  readonly length: number;
  /** Those of them that stand in links. */
  readonly linked: number;
}

/** All readable text of a page in document order. */
export interface PageText {
  readonly texts: Text[];
  /** For each text node: whether a line break stands before it in the same run. */
  readonly breaks: Set<Text>;
  readonly runs: Run[];
  /** Parents stand before their children. */
  readonly boxes: Box[];
}

import type { Hint } from '../article/hints/hint.ts';

/** A block-level element of the page. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly words: string;
  readonly template: string;
  readonly parent: Box | null;
  hint: Hint;
  /** Characters of running text inside, links excluded; filled in by the scoring. */
  prose: number;
  /** Whether it contains an <h1>. */
  hasTitle: boolean;
  /** How well it would do as the article: its running text minus its furniture. */
  score: number;
}

/** Consecutive text within one block, up to the next block or paragraph break. */
export interface Run {
  readonly box: Box;
  /** Its text nodes are `texts[from..to)` of the page. */
  readonly from: number;
  readonly to: number;
  /** Characters, without the white space around each text node. */
  readonly length: number;
  /** How many of them are in links. */
  readonly linked: number;
}

/** All readable text of a page in document order. */
export interface PageText {
  readonly texts: Text[];
  /** Text nodes that follow a <br> within their run, or that the page shows apart from the text before them. */
  readonly breaks: Set<Text>;
  readonly runs: Run[];
  /** Parents come before their children. */
  readonly boxes: Box[];
}

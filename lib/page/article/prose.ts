import type { Box, Run } from '../text-map/page-text.ts';
import { Hint } from './hint.ts';

/** Signs that a stretch must have outside of links to count as running text. */
const PROSE_LENGTH = 70;

/** Whether a run reads like a paragraph: long enough, and not mostly links. */
export function isProse(run: Run): boolean {
  return run.length - run.linked >= PROSE_LENGTH && run.linked < run.length * 0.5;
}

/** Whether a run stands in an <h1> to <h6>. */
export function isHeading(run: Run): boolean {
  return HEADINGS.has(run.box.tag);
}

/** Whether a box stands in another with nothing between them that marks it as furniture. */
export function standsIn(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at === outer) return true;
    if (at.hint !== Hint.none) return false;
  }
  return false;
}

/** The path of tags and class words that leads to a text: what one template writes is alike in it. */
export function kindOf(box: Box): string {
  const outer = box.parent;
  return `${box.tag}${box.words}<${outer?.tag}${outer?.words}<${outer?.parent?.words}`;
}

/** The text of a run as it stands in the page. */
export function rawText(run: Run, texts: readonly Text[]): string {
  let text = '';
  for (let i = run.from; i < run.to; i++) text += texts[i]!.data;
  return text;
}

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

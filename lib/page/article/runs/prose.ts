import type { Box, Run } from '../../text-map/page-text.ts';
import { Hint } from '../hints/hint.ts';

/** Characters outside links that a run needs to count as running text. */
const PROSE_LENGTH = 70;

/** Whether a run is running text: long enough, and not mostly links. */
export function isProse(run: Run): boolean {
  return run.length - run.linked >= PROSE_LENGTH && run.linked < run.length * 0.5;
}

export function isHeading(run: Run): boolean {
  return isHeadingTag(run.box.tag);
}

export function isHeadingTag(tag: string): boolean {
  return HEADINGS.has(tag);
}

/** Whether a box is inside another, or is that box, with no furniture on the way up to it. */
export function isWithin(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at === outer) return true;
    if (at.hint !== Hint.none) return false;
  }
  return false;
}

/** The tags and classes of a box and its parents. Boxes written by the same page template share this key. */
export function templateKey(box: Box): string {
  const outer = box.parent;
  return `${box.tag}${box.template}<${outer?.tag}${outer?.template}<${outer?.parent?.template}`;
}

/** The text of a run as the page has it, with white space not yet collapsed. */
export function rawText(run: Run, texts: readonly Text[]): string {
  let text = '';
  for (let i = run.from; i < run.to; i++) text += texts[i]!.data;
  return text;
}

/** The same with single spaces, which can't make it longer than the run. */
export function spacedText(run: Run, texts: readonly Text[]): string {
  return rawText(run, texts).replace(/\s+/g, ' ');
}

/** Tags whose content counts as text however short: lines of lists, steps, briefs and tables are. */
export const TEXT_TAGS: ReadonlySet<string> = new Set(['P', 'LI', 'BLOCKQUOTE', 'DD', 'DT', 'TD', 'TH']);

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

import { pageKind } from './page-kind.ts';
import { PASSED } from './passed.ts';

/** What a page shows at first sight. */
export type FirstSigns = 'declared' | 'unsure' | 'none';

/**
 * Whether a page declares itself an article, is surely none, or needs a closer look (`articleSigns`). Runs on every page,
 * so it reads no more than what a page declares and how long its texts are.
 */
export function firstSigns(document: Document): FirstSigns {
  const kind = pageKind(document);
  if (kind === 'article') return 'declared';
  return kind === 'unknown' && hasText(document) ? 'unsure' : 'none';
}

/** Whether there is as much text outside links, menus and controls as the shortest article has. */
function hasText(document: Document): boolean {
  const texts = document.createTreeWalker(document, SHOW_TEXT);
  const needed = document.querySelector('article') ? SHORTEST_ARTICLE : A_FEW_LINES;
  let left = MOST_TEXTS;
  let total = 0;
  let text = texts.nextNode() as Text | null;
  for (; text && left > 0; left--) {
    // Most are shorter, and need not become strings.
    if (text.length >= SHORTEST_TEXT) {
      const { length } = text.data.trim();
      if (length >= SHORTEST_TEXT && !text.parentElement?.closest(NO_TEXT)) total += length;
      if (total >= needed) return true;
    }
    text = texts.nextNode() as Text | null;
  }
  // More of them may still hold text.
  return left === 0;
}

const SHOW_TEXT = 4;
const NO_TEXT = `a[href],head,${PASSED.join()}`;
/** Text nodes to check. */
const MOST_TEXTS = 5000;
/** Shorter text nodes are labels, or pieces between links. Characters. */
export const SHORTEST_TEXT = 30;
/** Minimum running text of an article, in characters, and of one without an <article> around it. */
export const SHORTEST_ARTICLE = 150;
export const A_FEW_LINES = 300;

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
  // Too long to search.
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return true;
  const next = longTexts(document);
  const needed = document.querySelector('article') ? SHORTEST_ARTICLE : A_FEW_LINES;
  let total = 0;
  for (let text = next(); text; text = next()) {
    const { length } = text.data.trim();
    if (length >= SHORTEST_TEXT && !text.parentElement?.closest(NO_TEXT)) total += length;
    if (total >= needed) return true;
  }
  return false;
}

/**
 * A function that returns the next text node that may count. Most are too short or in links. Browsers can leave those out
 * without an object for each, which is most of what a look at them costs.
 */
function longTexts(document: Document): () => Text | null {
  // Outside of browsers, there is no XPath.
  if (document.evaluate) {
    const found = document.evaluate(LONG_TEXTS, document, null, IN_ANY_ORDER, null);
    return () => found.iterateNext() as Text | null;
  }
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  return () => walker.nextNode() as Text | null;
}

const IN_ANY_ORDER = 4;
const SHOW_TEXT = 4;
const NO_TEXT = `a[href],head,${PASSED.join()}`;
const MOST_ELEMENTS = 30_000;
/** Shorter text nodes are labels, or pieces between links. Characters. */
export const SHORTEST_TEXT = 30;
const LONG_TEXTS = `//text()[string-length()>=${SHORTEST_TEXT}][not(ancestor::a/@href)]`;
/** Minimum running text of an article, in characters, and of one without an <article> around it. */
export const SHORTEST_ARTICLE = 150;
export const A_FEW_LINES = 300;

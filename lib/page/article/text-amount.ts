import { isSigned } from './announces-article.ts';
import { A_FEW_LINES, SHORTEST_TEXT } from './first-signs.ts';
import { nextText } from './next-text.ts';
import { PASSED } from './passed.ts';

export interface Needed {
  readonly paragraphs: number;
  /** Characters in each paragraph, and in all paragraphs of one box together. */
  readonly length: number;
  readonly total: number;
}

/** For a page that declares that it is an article. */
export const FEW: Needed = { paragraphs: 2, length: 40, total: 150 };
/** For one that has a headline. */
export const MANY: Needed = { paragraphs: 4, length: 80, total: 700 };

export interface TextAmount {
  /** Enough blocks, as much text in fewer of them, or less. */
  readonly amount: 'enough' | 'much' | 'little';
  /** The first box with enough text, or else the first with a few lines. */
  readonly box: Element | undefined;
}

/**
 * How much running text shares a box. Teasers, products and results don't count for the box around all of them.
 * Starts at the headline, because large menus come before it, but some pages repeat the headline below their text.
 */
export function textAmount(document: Document, headline: Element | undefined, needed: Needed): TextAmount {
  const root = document.body ?? document.documentElement;
  const walk: Walk = { left: MOST_TEXTS, parent: null };
  const after = amountIn(blocksFrom(headline ?? root, null, root, walk), needed);
  if (!headline || after.amount !== 'little') return after;
  walk.left += MORE_TEXTS;
  const before = amountIn(blocksFrom(root, nextText(headline, root), root, walk), needed);
  return before.amount === 'little' ? after : before;
}

/** Text nodes to check before giving up, and how many more before the headline. */
const MOST_TEXTS = 2000;
const MORE_TEXTS = 1000;
/** How many elements around a block may be the box that holds the text. */
const BOX_LEVELS = 3;
const INLINE = ':not(a,abbr,b,em,font,i,mark,q,small,span,strong,u)';
/** Text in these isn't running text of an article. */
const APART = `${PASSED.join()},form,[hidden],[contenteditable]:not([contenteditable="false"]),[role="textbox"]`;

function amountIn(blocks: ReadonlyMap<Element, number>, needed: Needed): TextAmount {
  const boxes = new Map<Node, { blocks: number; total: number; led: number }>();
  let amount: TextAmount['amount'] = 'little';
  let box: Element | undefined;
  for (const [block, length] of blocks) {
    if (length < needed.length || isLink(block)) continue;
    const isLed = leadingLink(block) !== '';
    let item = block;
    for (let level = 0; level <= BOX_LEVELS; ) {
      const count = boxes.get(item) ?? { blocks: 0, total: 0, led: 0 };
      boxes.set(item, count);
      count.blocks++;
      count.total += length;
      if (isLed) count.led++;
      // Lines that each start with a linked name are a list of who did what.
      const isText = count.led * 2 <= count.blocks || length > LONGEST_SNIPPET;
      if (isText && count.total >= A_FEW_LINES) box ??= item;
      if (isText && count.total >= needed.total) {
        if (count.blocks >= needed.paragraphs) return { amount: 'enough', box: item };
        amount = 'much';
      }
      const outer = item.parentElement;
      if (!outer || (level > 0 && count.blocks < 2 && isOneOfMany(item, block))) break;
      item = outer;
      // Elements around a single one are the same box.
      if (outer.childElementCount > 1) level++;
    }
  }
  return { amount, box };
}

/** Whether one block of text comes with a link, or an author and a date: a story's summary, a product, a result, a post. */
function isOneOfMany(item: Element, block: Element): boolean {
  for (const link of item.getElementsByTagName('a')) if (!block.contains(link) && lengthOf(link)) return true;
  return isSigned(item);
}

interface Walk {
  /** How many more text nodes to check. */
  left: number;
  /** The parent of the last text node that counted. Parsers outside browsers split texts at character references. */
  parent: Node | null;
}

/**
 * Each block that holds text itself, with the characters of it.
 * @param end the text node to end at
 */
function blocksFrom(start: Node, end: Text | null, root: Node, walk: Walk): ReadonlyMap<Element, number> {
  const blocks = new Map<Element, number>();
  let text = nextText(start, root);
  for (; text && text !== end && walk.left > 0; walk.left--) {
    note(text, blocks, walk);
    text = nextText(text, root);
  }
  return blocks;
}

function note(text: Text, blocks: Map<Element, number>, walk: Walk): void {
  const length = text.data.trim().length;
  if (length < SHORTEST_TEXT && text.parentNode !== walk.parent) return;
  const block = text.parentElement?.closest(INLINE);
  if (!block) return;
  const before = blocks.get(block);
  if (before === undefined && block.closest(APART)) return;
  blocks.set(block, (before ?? 0) + length);
  walk.parent = text.parentNode;
}

/** Characters of the longest text below a search result. */
const LONGEST_SNIPPET = 400;

/** Whether a block is mostly links, or starts with one, as results do. */
export function isLink(block: Element): boolean {
  if (block.closest('a[href]')) return true;
  const leading = leadingLink(block);
  // A sentence that starts with a link continues after it.
  if (leading && !/^[\s,’']*\p{Ll}/u.test(textOf(block).slice(leading.length))) return true;
  let linked = 0;
  for (const link of block.getElementsByTagName('a')) linked += lengthOf(link);
  return linked > lengthOf(block) * 0.6;
}

/** The text of the link that a block starts with, unless the block is longer than any result. */
function leadingLink(block: Element): string {
  if (lengthOf(block) > LONGEST_SNIPPET) return '';
  for (const link of block.getElementsByTagName('a'))
    if (lengthOf(link)) return textOf(block).startsWith(textOf(link)) ? textOf(link) : '';
  return '';
}

export function lengthOf(element: Element): number {
  return textOf(element).length;
}

export function textOf({ textContent }: Element): string {
  return (textContent ?? '').trim();
}

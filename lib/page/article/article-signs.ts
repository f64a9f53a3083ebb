import { declaredType } from './declared-type.ts';

/** `look`: undecided until the article finder has run. */
export type ArticleSigns = 'article' | 'look' | 'none';

/**
 * Cheap evidence that a page is an article: it declares itself one (JSON-LD, Open Graph, article markup) and has a few
 * blocks of text, or it has a headline and many. What a block is doesn't matter: a paragraph, a list item, a custom
 * element, lines between breaks. Runs on every page, so it has to stay fast and small, without the article finder.
 */
export function articleSigns(document: Document): ArticleSigns {
  if (isFrontPage(document) || document.designMode === 'on') return 'none';
  const declared = declaredType(document);
  if (declared === 'other') return 'none';
  const isDeclared = declared === 'article';
  const headline = headlineOf(document);
  if (!isDeclared && !headline && !document.querySelector(ARTICLE_ROLE) && !showsTitle(document))
    return 'none';
  const found = textAmount(document, headline, isDeclared ? FEW : MANY);
  if (found === 'enough' && (isDeclared || headline)) return 'article';
  // The article finder decides the rest. There are few such pages, so running it is affordable.
  return isDeclared || found !== 'little' || isBrief(document) ? 'look' : 'none';
}

/** Minimum running text of an article, in characters. */
export const SHORTEST_ARTICLE = 150;

interface Needed {
  readonly paragraphs: number;
  /** Characters in each paragraph, and in all paragraphs of one box together. */
  readonly length: number;
  readonly total: number;
}

const FEW: Needed = { paragraphs: 2, length: 40, total: SHORTEST_ARTICLE };
const MANY: Needed = { paragraphs: 4, length: 80, total: 700 };

/** Text nodes to check before giving up. */
const MOST_TEXTS = 3000;
/** Shorter text nodes are labels, or pieces between links. Characters. */
const SHORTEST_TEXT = 30;
/** How many elements around a block may be the box that holds the text. */
const BOX_LEVELS = 3;
const INLINE = ':not(a,abbr,b,em,font,i,mark,q,small,span,strong,u)';
const ARTICLE_ROLE = '[role="article"]';
/** Text in these isn't running text of an article. */
const APART =
  'nav,aside,footer,form,button,script,style,noscript,template,[hidden],[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
/** Characters. Shorter headings are usually names of sites and sections. */
const SHORTEST_HEADLINE = 15;
/** Characters of a title that says more than where one is. */
const LONG_TITLE = 30;

const FRONT_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

function isFrontPage(document: Document): boolean {
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const path = pathOf(document.location?.href) ?? pathOf(declared);
  return path !== undefined && FRONT_PATH.test(path);
}

/** The path of a web address; undefined for anything else, such as a saved file. */
function pathOf(address: string | null | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address ?? '')?.[1];
}

/** The first heading that is long enough, and an <h1> or in the title. */
function headlineOf(document: Document): Element | undefined {
  for (const heading of document.querySelectorAll('h1'))
    if (lengthOf(heading) >= SHORTEST_HEADLINE) return heading;
  const { title } = document;
  for (const heading of document.querySelectorAll('h2')) {
    const text = (heading.textContent ?? '').trim();
    if (text.length >= SHORTEST_HEADLINE && title.includes(text)) return heading;
  }
  return undefined;
}

/** Whether the title from the page's head is on the page, too, in whatever element. */
function showsTitle({ title, body }: Document): boolean {
  const headline = title.split(/ [-–—|] /)[0]!.trim();
  return headline.length >= LONG_TITLE && (body?.textContent ?? '').includes(headline);
}

/**
 * How much running text shares a box: enough blocks of it, much text in fewer blocks, or little. Teasers, products and
 * results don't count for the box around all of them.
 */
function textAmount(
  document: Document,
  headline: Element | undefined,
  needed: Needed,
): 'enough' | 'much' | 'little' {
  const boxes = new Map<Node, { blocks: number; total: number }>();
  let amount: 'much' | 'little' = 'little';
  for (const [block, length] of textBlocks(document, headline)) {
    if (length < needed.length || isLink(block)) continue;
    let item = block;
    for (let level = 0; level <= BOX_LEVELS; ) {
      const count = boxes.get(item) ?? { blocks: 0, total: 0 };
      boxes.set(item, count);
      count.blocks++;
      count.total += length;
      if (count.total >= needed.total) {
        if (count.blocks >= needed.paragraphs) return 'enough';
        amount = 'much';
      }
      const outer = item.parentElement;
      if (!outer || (level > 0 && count.blocks < 2 && linksElsewhere(item, block))) break;
      item = outer;
      // Elements around a single one are the same box.
      if (outer.childElementCount > 1) level++;
    }
  }
  return amount;
}

/** Whether one block of text comes with a link: it sums up another story, a product or a result. */
function linksElsewhere(item: Element, block: Element): boolean {
  for (const link of item.getElementsByTagName('a')) if (!block.contains(link) && lengthOf(link)) return true;
  return false;
}

/**
 * Each block that holds text itself, with the characters of it, starting at the headline: large menus come before it.
 */
function textBlocks(document: Document, headline: Element | undefined): Map<Element, number> {
  const blocks = new Map<Element, number>();
  const texts = document.createTreeWalker(document.body ?? document.documentElement, 4);
  if (headline) texts.currentNode = headline;
  for (let i = 0; i < MOST_TEXTS && texts.nextNode(); i++) {
    const text = texts.currentNode as Text;
    const length = text.data.trim().length;
    if (length < SHORTEST_TEXT) continue;
    const block = text.parentElement?.closest(INLINE);
    if (!block) continue;
    const before = blocks.get(block);
    if (before !== undefined || !block.closest(APART)) blocks.set(block, (before ?? 0) + length);
  }
  return blocks;
}

/** One article with the page's headline and a paragraph: a short piece of news. */
function isBrief(document: Document): boolean {
  const articles = document.querySelectorAll('article');
  const paragraph = articles[0]?.querySelector('h1 ~ p, h1 ~ * > p');
  return (
    articles.length === 1 && !!paragraph && lengthOf(paragraph) >= SHORTEST_ARTICLE && !isLink(paragraph)
  );
}

/** Whether a block is mostly links, or starts with one, as results do. */
function isLink(block: Element): boolean {
  if (block.closest('a[href]')) return true;
  let linked = 0;
  for (const link of block.getElementsByTagName('a')) {
    if (!linked && lengthOf(link) && textOf(block).startsWith(textOf(link))) return true;
    linked += lengthOf(link);
  }
  return linked > lengthOf(block) * 0.6;
}

function lengthOf(element: Element): number {
  return textOf(element).length;
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').trim();
}

/** `look`: only reading it in earnest will tell. */
export type ArticleSigns = 'article' | 'look' | 'none';

/**
 * What a page gives away about itself before it is read: it says what it is (JSON-LD, Open Graph, article markup) and
 * has some paragraphs, or it has a headline over many. Runs on every page, so it costs next to nothing and needs
 * nothing of the article finder.
 */
export function articleSigns(document: Document): ArticleSigns {
  if (isFrontPage(document)) return 'none';
  const declared = declaration(document);
  if (declared === 'other') return 'none';
  const needed = declared === 'article' ? FEW : MANY;
  if (declared === 'unknown' && !hasHeadline(document)) return 'none';
  if (hasParagraphs(document, needed)) return 'article';
  // Pages that call themselves articles and use no paragraphs are rare enough to be looked at in earnest.
  return declared === 'article' ? 'look' : 'none';
}

/** What is being written is not for reading. */
const EDITED = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Signs of running text below which nothing is taken for an article. */
export const SHORTEST_ARTICLE = 150;

interface Needed {
  readonly paragraphs: number;
  /** Signs in a paragraph, and in all of them that stand side by side. */
  readonly length: number;
  readonly total: number;
}

const FEW: Needed = { paragraphs: 2, length: 40, total: SHORTEST_ARTICLE };
const MANY: Needed = { paragraphs: 4, length: 80, total: 700 };

/** Paragraphs looked at before giving up. */
const MOST_PARAGRAPHS = 300;
const MOST_SCRIPTS = 20;
/** Signs. Shorter ones are the names of sites and sections. */
const SHORTEST_HEADLINE = 15;

const ARTICLE_TYPES =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|LiveBlogPosting|BlogPosting|Report|Review|Reportage\w*)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Product\w*|SearchResultsPage|CollectionPage|ItemPage|CheckoutPage|ProfilePage|JobPosting|QAPage|DiscussionForumPosting)"/;
const OTHER_OPEN_GRAPH =
  /^(?:product|profile|music|video\.(?:movie|tv_show|episode)|business|restaurant|place|game)/i;
/** Sections list articles; articles of the kind "ten best" do so too, but say of themselves what they are. */
const LIST_TYPE = /"@type"\s*:\s*"ItemList"/;
const FRONT_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** What the page says of itself. */
function declaration(document: Document): 'article' | 'other' | 'unknown' {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  let isOther = OTHER_OPEN_GRAPH.test(type);
  let isList = false;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const json = scripts[i]!.textContent ?? '';
    const isListed = LIST_TYPE.test(json);
    if (ARTICLE_TYPES.test(json) && !isListed) return 'article';
    isOther ||= OTHER_TYPES.test(json);
    isList ||= isListed;
  }
  if (/^(?:news_?)?article/i.test(type) || document.querySelector(ARTICLE_MARKUP)) return 'article';
  return isOther || isList ? 'other' : 'unknown';
}

const ARTICLE_MARKUP =
  'meta[property="article:published_time"],meta[property="article:published"],[itemprop="articleBody"]';

function isFrontPage(document: Document): boolean {
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const path = pathOf(document.location?.href) ?? pathOf(declared);
  return path !== undefined && FRONT_PATH.test(path);
}

/** The path of a web address; undefined for all else, such as a saved file. */
function pathOf(address: string | null | undefined): string | undefined {
  return /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address ?? '')?.[1];
}

function hasHeadline(document: Document): boolean {
  for (const heading of document.querySelectorAll('h1'))
    if (lengthOf(heading) >= SHORTEST_HEADLINE) return true;
  const { title } = document;
  for (const heading of document.querySelectorAll('h2')) {
    const text = (heading.textContent ?? '').trim();
    if (text.length >= SHORTEST_HEADLINE && title.includes(text)) return true;
  }
  return false;
}

/** Whether enough paragraphs stand side by side: teasers each stand in a box of their own. */
function hasParagraphs(document: Document, needed: Needed): boolean {
  const counts = new Map<Node, { paragraphs: number; total: number }>();
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, MOST_PARAGRAPHS); i++) {
    const paragraph = paragraphs[i]!;
    const length = lengthOf(paragraph);
    if (length < needed.length || isLink(paragraph, length) || paragraph.closest(EDITED)) continue;
    for (const box of [paragraph.parentNode, paragraph.parentNode?.parentNode]) {
      if (!box) continue;
      const count = counts.get(box) ?? { paragraphs: 0, total: 0 };
      counts.set(box, count);
      count.paragraphs++;
      count.total += length;
      if (count.paragraphs >= needed.paragraphs && count.total >= needed.total) return true;
    }
  }
  return false;
}

function isLink(paragraph: Element, length: number): boolean {
  if (paragraph.parentElement?.tagName === 'A') return true;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += lengthOf(link);
  return linked > length * 0.6;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

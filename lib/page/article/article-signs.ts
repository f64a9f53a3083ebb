/** `look`: undecided until the article finder has run. */
export type ArticleSigns = 'article' | 'look' | 'none';

/**
 * Cheap evidence that a page is an article: it declares itself one (JSON-LD, Open Graph, article markup) and has a few
 * paragraphs, or it has a headline above many. Runs on every page, so it has to stay fast and small, without the
 * article finder.
 */
export function articleSigns(document: Document): ArticleSigns {
  if (isFrontPage(document)) return 'none';
  const declared = declaration(document);
  if (declared === 'other') return 'none';
  const needed = declared === 'article' ? FEW : MANY;
  if (declared === 'unknown' && !hasHeadline(document)) return 'none';
  if (hasParagraphs(document, needed)) return 'article';
  // Pages that declare themselves articles but use no <p> are rare, so running the article finder on them is affordable.
  return declared === 'article' ? 'look' : 'none';
}

/** Text that is being edited isn't an article. */
const EDITED = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';

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

/** Paragraphs to check before giving up. */
const MOST_PARAGRAPHS = 300;
export const JSON_LD = 'script[type="application/ld+json"]';
const MOST_SCRIPTS = 20;
/** Characters that are read of all scripts together. */
export const MOST_JSON = 200_000;
/** Characters. Shorter headings are usually names of sites and sections. */
const SHORTEST_HEADLINE = 15;

// Repetitions within others have a limit, so that a hostile page can't make these take longer than some steps per character.
const ARTICLE_TYPES =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:\w{0,40}Article|LiveBlogPosting|BlogPosting|Report|Review|Reportage\w*)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:Product\w*|SearchResultsPage|CollectionPage|ItemPage|CheckoutPage|ProfilePage|JobPosting|QAPage|DiscussionForumPosting)"/;
const OTHER_OPEN_GRAPH =
  /^(?:product|profile|music|video\.(?:movie|tv_show|episode)|business|restaurant|place|game)/i;
/** Section pages list articles. "Ten best" articles use the same type, but also declare themselves articles. */
const LIST_TYPE = /"@type"\s*:\s*"ItemList"/;
const FRONT_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** What the page declares itself to be. */
function declaration(document: Document): 'article' | 'other' | 'unknown' {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  let isOther = OTHER_OPEN_GRAPH.test(type);
  let isList = false;
  let left = MOST_JSON;
  const scripts = document.querySelectorAll(JSON_LD);
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const json = (scripts[i]!.textContent ?? '').slice(0, left);
    left -= json.length;
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

/** The path of a web address; undefined for anything else, such as a saved file. */
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

/** Whether enough paragraphs share a box. Teasers don't: each has its own. */
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

import { JSON_LD, MOST_JSON } from '../article/declared-type.ts';
import { pageTitleOf } from '../article/find-headline.ts';
import { type ReadArticle, readFoundArticle } from '../article/read-article.ts';
import { findHeadlines, type Headline } from './find-headlines.ts';
import { isOtherPage } from './other-page.ts';

/** Headlines that lead to stories of the same site, on a page that is about news, and on any other. */
const FEWEST_STORIES = { news: 5, other: 10 } as const;
/** Average words of the headlines: what isn't news has shorter links. */
const LEAST_WORDS = 5.5;

/**
 * Reads the headlines of a home or section page, each as a block of its own. Read-only.
 * @returns null if the page isn't one, or may be search results, a forum, a shop, mail or an editor
 */
export function readFrontPage(document: Document): ReadArticle | null {
  const { headlines, afterBreak } = findHeadlines(document);
  const address = addressOf(document);
  if (!listsStories(document, headlines, address) || isOtherPage(document, headlines, address)) return null;
  const read = readFoundArticle(document, {
    body: document.body,
    blocks: headlines.map(({ element, texts }) => ({ role: 'heading', element, texts })),
    afterBreak,
    pageTitle: pageTitleOf(document),
    stories: [],
  });
  return read && { ...read, article: { ...read.article, isFrontPage: true } };
}

/** The page's address, or the one that a saved page declares; empty if there is none. */
function addressOf(document: Document): string {
  const own = document.location?.href ?? '';
  if (/^https?:/.test(own)) return own;
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/.test(declared) ? declared : '';
}

function listsStories(document: Document, headlines: readonly Headline[], address: string): boolean {
  const own = headlines.filter(headline => leadsToStory(headline, address));
  const stories = new Set(own.map(({ address }) => address.split(/[?#]/, 1)[0]!));
  if (stories.size < FEWEST_STORIES[isAboutNews(document) ? 'news' : 'other']) return false;
  // Pages that collect links to other sites aren't front pages.
  if (own.length < headlines.length / 2) return false;
  return own.reduce((sum, { words }) => sum + words, 0) >= own.length * LEAST_WORDS;
}

/** Whether a headline leads to another page of the same site, below its home page. */
function leadsToStory(headline: Headline, address: string): boolean {
  const base = address || NOWHERE;
  if (!URL.canParse(headline.address, base)) return false;
  const { protocol, hostname, pathname } = new URL(headline.address, base);
  if (!protocol.startsWith('http') || pathname === '/') return false;
  // A saved page without an address doesn't tell which hosts are its own.
  return !address || siteOf(hostname) === siteOf(new URL(address).hostname);
}

const NOWHERE = 'https://nowhere.invalid/';

/** The last two parts of a host name, or three if the last two are short ("co.uk"). Numbers are a whole. */
function siteOf(hostname: string): string {
  const parts = hostname.split('.');
  if (/\d$/.test(hostname)) return hostname;
  const isShort = parts.length > 2 && parts.at(-2)!.length <= 3 && parts.at(-1)!.length <= 2;
  return parts.slice(isShort ? -3 : -2).join('.');
}

const NEWS_TYPE =
  /"(?:NewsMediaOrganization|\w*NewsArticle|LiveBlogPosting|Newspaper|RadioStation|TelevisionStation)"/;
const FEED =
  'link[rel~="alternate"][type="application/rss+xml"],link[rel~="alternate"][type="application/atom+xml"]';
/** A page with as many dates is about news. */
const FEWEST_DATES = 4;

function isAboutNews(document: Document): boolean {
  if (document.querySelector(FEED) || document.querySelectorAll('time').length >= FEWEST_DATES) return true;
  const json = Array.from(document.querySelectorAll(JSON_LD), ({ textContent }) => textContent).join();
  return NEWS_TYPE.test(json.slice(0, MOST_JSON));
}

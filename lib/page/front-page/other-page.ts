import { JSON_LD, MOST_JSON } from '../article/declared-type.ts';
import { type Headline, teaserOf } from './find-headlines.ts';

/**
 * Whether a page with headlines is something other than a front page: search results, a forum, a shop, mail or an editor.
 * A page that says so itself, in its address or markup, counts, and so does one whose headlines come with prices or
 * numbers of replies.
 */
export function isOtherPage(document: Document, headlines: readonly Headline[], address: string): boolean {
  return (
    isEditor(document) ||
    declaresOther(document) ||
    isOtherAddress(address) ||
    isSearched(document) ||
    sellsOrDiscusses(headlines)
  );
}

/** Characters of text that an editor holds; a field for a comment holds less. */
const EDITED_TEXT = 200;
const EDITABLE = '[contenteditable]:not([contenteditable="false"]),[role="textbox"],textarea';
const OTHER_ROLE = '[role="application"],[role="grid"],[role="treegrid"]';

function isEditor(document: Document): boolean {
  if (document.designMode === 'on' || document.querySelector(OTHER_ROLE)) return true;
  return Array.from(document.querySelectorAll(EDITABLE)).some(
    ({ textContent }) => (textContent ?? '').trim().length > EDITED_TEXT,
  );
}

/** Types of schema.org, and names of programs that run forums and shops. */
const OTHER_TYPE =
  /"(?:SearchResultsPage|QAPage|DiscussionForumPosting|Product|ProductGroup|OfferCatalog|JobPosting|OnlineStore|Store)"/;
const OTHER_PROGRAM =
  /discourse|phpbb|vbulletin|xenforo|mybb|simple machines|\bsmf\b|nodebb|flarum|vanilla|invision|shopify|magento|prestashop|opencart|shopware/i;
const BASKET =
  /(?:^|\/)(?:cart|basket|warenkorb|panier|carrito|carrello|cesta|carrinho)(?:\.\w+)?\/?(?:[?#]|$)/i;

function declaresOther(document: Document): boolean {
  const meta = (query: string): string => document.querySelector(query)?.getAttribute('content') ?? '';
  if (/^(?:product|profile)/i.test(meta('meta[property="og:type"]'))) return true;
  if (OTHER_PROGRAM.test(meta('meta[name="generator" i]'))) return true;
  if (document.querySelector('[itemtype*="SearchResultsPage"],[itemtype*="DiscussionForum"]')) return true;
  const json = Array.from(document.querySelectorAll(JSON_LD), ({ textContent }) => textContent).join();
  if (OTHER_TYPE.test(json.slice(0, MOST_JSON))) return true;
  return Array.from(document.querySelectorAll('a[href]')).some(link =>
    BASKET.test(link.getAttribute('href')!),
  );
}

const OTHER_HOST =
  /^(?:mail|webmail|inbox|forums?|community|discuss|boards?|ask|shop|store|search|maps?|docs|jobs)\./i;
const OTHER_PATH =
  /\/(?:search|suche|buscar|busqueda|recherche|ricerca|busca|results|forums?|viewforum|boards?|threads?|discussions?|questions|shop|store|products?|collections|inbox|mail|jobs|listings?)(?:[/.]|$)/i;
const QUERY_KEYS = ['q', 'query', 'search', 's', 'keyword', 'keywords', 'term', 'text'];

function isOtherAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, searchParams } = new URL(address);
  return (
    OTHER_HOST.test(hostname) ||
    OTHER_PATH.test(pathname) ||
    QUERY_KEYS.some(key => (searchParams.get(key) ?? '') !== '')
  );
}

/** In the languages that Dramatis reads. */
const SEARCH_TITLE =
  /\b(?:search results?|results for|search for|suchergebnisse|ergebnisse für|résultats (?:de|pour)|resultados (?:de|para)|risultati (?:di|per)|you searched)\b|\bsearch\s*$/i;

/** Whether the page shows what somebody searched for. */
function isSearched(document: Document): boolean {
  const titles = [document.title, ...Array.from(document.querySelectorAll('h1'), h1 => h1.textContent ?? '')];
  if (titles.some(title => SEARCH_TITLE.test(title.trim()))) return true;
  return Array.from(document.querySelectorAll('input[type="search"],input[name="q"]')).some(
    field => (field.getAttribute('value') ?? '').trim() !== '',
  );
}

const PRICE = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b)\s?\d|\d\s?(?:[€£¥₹]|(?:USD|EUR|GBP|CHF)\b)/;
const REPLIES =
  /\d[\d.,]{0,9}k?\s{1,3}(?:repl(?:y|ies)|answers?|votes?|views?|points?|posts?|upvotes?|antworten|aufrufe|beiträge|réponses?|vues?|respuestas?|votos?|risposte|respostas?|sold)\b/i;
/** Share of teasers that have such a line. Single stories are about prices and votes, too. */
const OTHER_SHARE = 0.4;

function sellsOrDiscusses(headlines: readonly Headline[]): boolean {
  const elements = new Set(headlines.map(({ element }) => element));
  let others = 0;
  for (const headline of headlines) {
    const headlineText = headline.texts.map(({ data }) => data).join('');
    // The headline itself may name a price: what counts is what the page adds to it.
    const beside = (teaserOf(headline, elements).textContent ?? '').replace(headlineText, ' ');
    if (PRICE.test(beside) || REPLIES.test(beside)) others++;
  }
  return others > headlines.length * OTHER_SHARE;
}

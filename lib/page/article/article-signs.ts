import { announcesArticle } from './announces-article.ts';
import { SHORTEST_ARTICLE } from './first-signs.ts';
import { pageKind } from './page-kind.ts';
import { FEW, isLink, lengthOf, MANY, textAmount, textOf } from './text-amount.ts';

/** `look`: undecided until the article finder has run. */
export type ArticleSigns = 'article' | 'look' | 'none';

/**
 * Cheap evidence that a page is an article: it declares itself one (JSON-LD, Open Graph, article markup) and has a few
 * blocks of text, or it has a headline and many. What a block is doesn't matter: a paragraph, a list item, a custom
 * element, lines between breaks. Runs on every page that `firstSigns` leaves open, so it has to stay fast, without the
 * article finder.
 */
export function articleSigns(document: Document): ArticleSigns {
  const kind = pageKind(document);
  if (kind === 'other') return 'none';
  const isDeclared = kind === 'article';
  const headline = headlineOf(document);
  if (!isDeclared && !headline && !document.querySelector(ARTICLE_ROLE) && !showsTitle(document))
    return 'none';
  const { amount, box } = textAmount(document, headline, isDeclared ? FEW : MANY);
  const isShort = !!headline && lengthOf(headline) < SHORTEST_HEADLINE;
  if (amount === 'enough' && (isDeclared || (headline && !isShort))) return 'article';
  // The article finder decides the rest. There are few such pages, so running it is affordable.
  if (isDeclared || (!isShort && (amount !== 'little' || hasParagraph(document)))) return 'look';
  return headline && box && announcesArticle(headline, box) ? 'look' : 'none';
}

const ARTICLE_ROLE = '[role="article"]';
/** Characters. Shorter headings are usually names of sites and sections. */
const SHORTEST_HEADLINE = 15;
/** Characters of a title that says more than where one is. */
const LONG_TITLE = 30;
/**
 * The first <h1> that the title contains, or else that is long enough, or else a long heading that the title contains.
 * One that is short, such as "Gone Girl", is the whole title before the outlet's name.
 */
function headlineOf(document: Document): Element | undefined {
  const title = document.title.replace(/\s+/g, ' ');
  const isIn = (heading: Element): boolean => title.includes(textOf(heading).replace(/\s+/g, ' '));
  const isLong = (heading: Element): boolean => lengthOf(heading) >= SHORTEST_HEADLINE;
  const first = [...document.querySelectorAll('h1')].filter(lengthOf);
  const long = first.filter(isLong);
  return (
    long.find(isIn) ??
    long[0] ??
    [...document.querySelectorAll('h2')].find(heading => isLong(heading) && isIn(heading)) ??
    first.find(heading => textOf(heading) === titleOf(document))
  );
}

/** The page's title without the outlet's name. */
function titleOf({ title }: Document): string {
  return title.split(/ [-–—|] /)[0]!.trim();
}

/** Whether the title from the page's head is on the page, too, in whatever element. */
function showsTitle(document: Document): boolean {
  const title = titleOf(document);
  return title.length >= LONG_TITLE && (document.body?.textContent ?? '').includes(title);
}

/** Whether there is one <article> with the page's headline and a paragraph: a short piece of news. */
function hasParagraph(document: Document): boolean {
  const articles = document.querySelectorAll('article');
  const paragraph = articles[0]?.querySelector('h1 ~ p, h1 ~ * > p');
  return (
    articles.length === 1 && !!paragraph && lengthOf(paragraph) >= SHORTEST_ARTICLE && !isLink(paragraph)
  );
}

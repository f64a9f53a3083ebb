import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readFrontPage } from '../../../lib/page/front-page/read-front-page.ts';
import { pageOf, SENTENCES, wrapped } from '../article/bare-pages.ts';
import { OTHER_PAGES } from '../article/other-pages.ts';
import { FRONT_PAGES, HEADLINES } from './front-pages.ts';

const TITLE = 'The Courier: news from the county';

function headlinesOf(document: Document): string[] | null {
  const article = readFrontPage(document)?.article;
  return article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? null;
}

/** A page that was saved from an address. */
function savedFrom(address: string, body: string, head = ''): Document {
  return parseHTML(
    `<html><head><title>${TITLE}</title><link rel="canonical" href="${address}">${head}</head><body>${body}</body></html>`,
  ).document as unknown as Document;
}

describe('a front page', () => {
  it.each(FRONT_PAGES)('is read headline by headline: %s', (_, body) => {
    const read = readFrontPage(pageOf(body, TITLE))!;
    expect(read.article).toMatchObject({ title: TITLE, isFrontPage: true });
    expect(headlinesOf(pageOf(body, TITLE))).toEqual(HEADLINES);
  });

  it('leaves out menus, footers, short links, tables and comments', () => {
    const more = `<nav><ul><li><a href="/a">Everything about ships and ferries</a></li></ul></nav>
      <div class="sections"><a href="/county">County and coast</a></div>
      <table><tr><td><a href="/t">Angela Merkel in a table of results</a></td></tr></table>
      <div class="comments"><a href="/c">Angela Merkel was here before the war</a></div>
      <footer><a href="/f">Terms and conditions of the Courier</a></footer>`;
    expect(headlinesOf(pageOf(FRONT_PAGES[0]![1] + more, TITLE))).toEqual(HEADLINES);
  });

  it('takes one headline from each link, the heading if it has one', () => {
    const body = FRONT_PAGES[0]![1].replace(
      /<article>.*?<\/article>/,
      `<a href="/county/x"><p>Live from the harbour in Wexmouth</p><h2>${HEADLINES[0]}</h2><p>${SENTENCES[0]}</p></a>`,
    );
    expect(headlinesOf(pageOf(body, TITLE))).toEqual(HEADLINES);
  });

  it('needs stories of its own site', () => {
    const body = FRONT_PAGES[0]![1];
    expect(headlinesOf(savedFrom('https://courier.example/county', body))).toEqual(HEADLINES);
    const elsewhere = body.replaceAll('href="/', 'href="https://other.example/');
    expect(headlinesOf(savedFrom('https://courier.example/county', elsewhere))).toBeNull();
    const ownSubdomain = body.replaceAll('href="/', 'href="https://sport.courier.example/');
    expect(headlinesOf(savedFrom('https://www.courier.example/', ownSubdomain))).toEqual(HEADLINES);
  });

  it('is read with fewer headlines if it says that it is about news', () => {
    const few = FRONT_PAGES[0]![1].split('</article>').slice(0, 6).join('</article>');
    const feed = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    expect(headlinesOf(savedFrom('https://courier.example/', few))).toBeNull();
    expect(headlinesOf(savedFrom('https://courier.example/', few, feed))).toEqual(HEADLINES.slice(0, 6));
  });
});

describe('a page that isn’t a front page', () => {
  it.each(
    OTHER_PAGES.filter(([kind]) => kind !== 'index').map(([kind, title, body], at) => [
      `${kind} ${at}`,
      title,
      body,
    ]),
  )('isn’t read: %s', (_, title, body) => expect(headlinesOf(pageOf(body, title))).toBeNull());

  it('is an article', () =>
    expect(headlinesOf(pageOf(`<h1>${HEADLINES[0]}</h1>${wrapped('<p>', '</p>')}`))).toBeNull());

  const body = FRONT_PAGES[0]![1];
  it.each([
    ['search results', 'https://courier.example/search?q=merkel'],
    ['search results', 'https://courier.example/?s=merkel'],
    ['a forum', 'https://forum.courier.example/'],
    ['a forum', 'https://courier.example/forums/ships'],
    ['a shop', 'https://shop.courier.example/books'],
    ['mail', 'https://mail.courier.example/inbox'],
    ['a list of questions', 'https://courier.example/questions/tagged/ships'],
  ])('has the address of %s: %s', (_, address) => expect(headlinesOf(savedFrom(address, body))).toBeNull());

  it.each([
    ['search results', '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>'],
    ['a product', '<meta property="og:type" content="product.group">'],
    ['a forum', '<meta name="generator" content="Discourse 3.4">'],
  ])('declares %s', (_, head) =>
    expect(headlinesOf(savedFrom('https://courier.example/', body, head))).toBeNull(),
  );

  it.each([
    ['a basket', '<a href="/cart">Basket</a>'],
    ['a search for something', '<input type="search" value="merkel">'],
    ['an editor', `<div contenteditable="true">${SENTENCES.join(' ')}</div>`],
    ['rows to edit', '<div role="grid"></div>'],
  ])('shows %s', (_, more) => expect(headlinesOf(pageOf(body + more, TITLE))).toBeNull());

  it('is in design mode', () => {
    const page = pageOf(body, TITLE);
    page.designMode = 'on';
    expect(headlinesOf(page)).toBeNull();
  });
});

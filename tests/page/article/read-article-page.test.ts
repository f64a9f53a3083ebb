import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';
import { readArticlePage } from '../../../lib/page/article/read-article-page.ts';

vi.mock('../../../lib/page/article/find-article.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../../../lib/page/article/find-article.ts')>();
  return { ...original, findArticle: vi.fn(original.findArticle) };
});

const PARAGRAPH =
  '<p>The council of Wexmouth has put off its vote on the harbour until the spring, its leader said on Monday night.</p>';
const TEASER = `<div><h2><a href="/1">Harbour</a></h2>${PARAGRAPH}</div>`;
const HEADLINE = '<h1>Vote on the harbour put off until spring</h1>';
const ARTICLE_TYPE = '<meta property="og:type" content="article">';

function isRead(head: string, body: string): boolean {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readArticlePage(document) !== null;
}

function jsonLd(type: string): string {
  return `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
}

function canonical(path: string): string {
  return `<link rel="canonical" href="https://courier.example${path}">`;
}

describe('readArticlePage', () => {
  it('reads whatever has running text if the reader wants that', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head>${jsonLd('Product')}</head><body>${HEADLINE + PARAGRAPH.repeat(2)}</body></html>`,
    );
    expect(readArticlePage(document)).toBeNull();
    expect(readArticlePage(document, true)?.article.text).toContain('Wexmouth');
  });

  it.each([
    ['news article by JSON-LD', jsonLd('NewsArticle'), HEADLINE + PARAGRAPH.repeat(3)],
    ['live blog by JSON-LD', jsonLd('LiveBlogPosting'), HEADLINE + PARAGRAPH.repeat(2)],
    ['article by Open Graph', ARTICLE_TYPE + canonical('/news/harbour'), HEADLINE + PARAGRAPH.repeat(3)],
    ['short notice', jsonLd('ReportageNewsArticle'), HEADLINE + PARAGRAPH.repeat(2)],
    [
      'no paragraphs',
      ARTICLE_TYPE,
      `${HEADLINE}<div>${PARAGRAPH.replaceAll(/<.?p>/g, '')}<br><br>`.repeat(3),
    ],
    ['each paragraph in a box', ARTICLE_TYPE, HEADLINE + `<div><div>${PARAGRAPH}</div></div>`.repeat(4)],
    ['undeclared, but long', '', `<main>${HEADLINE}${PARAGRAPH.repeat(8)}</main>`],
    [
      'undeclared, with an <h2> that matches its title',
      '<title>Vote on the harbour put off until spring | The Courier</title>',
      `<h1>Courier</h1>${HEADLINE.replaceAll('h1', 'h2')}${PARAGRAPH.repeat(8)}`,
    ],
  ])('reads: %s', (_name, head, body) => expect(isRead(head, body)).toBe(true));

  it.each([
    ['front page', ARTICLE_TYPE + canonical('/'), HEADLINE + PARAGRAPH.repeat(8)],
    ['front page of a language', canonical('/en/'), HEADLINE + PARAGRAPH.repeat(8)],
    ['section of teasers', jsonLd('CollectionPage'), `<h1>News from the county</h1>${TEASER.repeat(12)}`],
    [
      'search results',
      canonical('/search'),
      '<h1>Results for harbour bridge</h1>' +
        `<li><div><a href="/1">Harbour</a></div><div>${PARAGRAPH}</div></li>`.repeat(10),
    ],
    ['shop', jsonLd('Product'), `<h1>Oilskin coat with hood, dark blue</h1>${PARAGRAPH.repeat(6)}`],
    [
      'form',
      '',
      '<h1>Apply for a parking permit here</h1><form><p>Name</p><input><p>Street</p><input></form>',
    ],
    [
      'long text without a heading that matches its title',
      '<title>The Courier</title>',
      `${HEADLINE.replaceAll('h1', 'h2')}${PARAGRAPH.repeat(8)}`,
    ],
    ['forum', jsonLd('DiscussionForumPosting'), HEADLINE + PARAGRAPH.repeat(6)],
    ['editor', '', `${HEADLINE}<div contenteditable="true">${PARAGRAPH.repeat(9)}</div>`],
    [
      'webmail',
      '',
      `<div role="main">${'<div><span>Re: harbour</span><span>See you on Monday</span></div>'.repeat(30)}`,
    ],
    ['text without a headline', '', PARAGRAPH.repeat(8)],
    [
      'links in paragraphs',
      '',
      HEADLINE + PARAGRAPH.replace('The', '<a href="/">The').replace('night.', 'night.</a>').repeat(9),
    ],
    ['declared, but empty', jsonLd('NewsArticle'), HEADLINE],
    ['empty page', '', ''],
  ])('skips: %s', (_name, head, body) => expect(isRead(head, body)).toBe(false));

  describe('article finder', () => {
    beforeEach(() => {
      vi.mocked(findArticle).mockClear();
    });

    it.each([
      ['that declares an article with paragraphs', ARTICLE_TYPE, HEADLINE + PARAGRAPH.repeat(3), 1],
      [
        'that declares an article without paragraphs',
        ARTICLE_TYPE,
        `${HEADLINE}<div>${PARAGRAPH.replaceAll(/<.?p>/g, '')}<br><br>`.repeat(3),
        1,
      ],
      ['that isn’t an article', jsonLd('Product'), HEADLINE + PARAGRAPH.repeat(6), 0],
    ])('runs at most once, on a page %s', (_name, head, body, runs) => {
      isRead(head, body);
      expect(findArticle).toHaveBeenCalledTimes(runs);
    });
  });
});

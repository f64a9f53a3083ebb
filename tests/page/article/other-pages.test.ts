import { describe, expect, it } from 'vitest';
import { readArticlePage } from '../../../lib/page/article/read-article-page.ts';
import { pageOf } from './bare-pages.ts';
import { OTHER_PAGES } from './other-pages.ts';
import { OTHER_PAGES_WITH_TEXT } from './other-pages-with-text.ts';

/** Many sites declare what the main part of a page is, article or not. */
const MARKUPS = {
  'as written': (body: string) => body,
  'in a main element': (body: string) => `<main><div class="content">${body}</div></main>`,
};

describe('a page that isn’t an article', () => {
  const cases = [...OTHER_PAGES, ...OTHER_PAGES_WITH_TEXT].flatMap(([kind, title, body], at) =>
    Object.entries(MARKUPS).map(([markup, wrap]) => [`${kind} ${at}, ${markup}`, title, wrap(body)] as const),
  );

  it('is one of at least 60', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('isn’t read: %s', (_, title, body) => {
    expect(readArticlePage(pageOf(body, title))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readArticlePage } from '../../../lib/page/article/read-article-page.ts';
import { H1, HEADLINE, pageOf, SENTENCES, wrapped } from './bare-pages.ts';

describe('an article without metadata', () => {
  it.each([
    ['paragraphs between double breaks', `<div>${H1}${wrapped('', '', '<br><br>')}</div>`],
    ['lines between single breaks', `<div>${H1}${wrapped('', '', '<br>\n')}</div>`],
    ['a bold headline', `<div><b>${HEADLINE}</b><br><br>${wrapped('', '', '<br><br>')}</div>`],
    ['div paragraphs', `<div>${H1}</div><div>${wrapped('<div class="t">', '</div>')}</div>`],
    ['custom elements', `<c-story>${H1}${wrapped('<c-par>', '</c-par>')}</c-story>`],
    ['preformatted text', `${H1}<pre>${wrapped('', '', '\n\n')}</pre>`],
    ['a list', `${H1}<p>${SENTENCES[0]}</p><ul>${wrapped('<li>', '</li>')}</ul>`],
    ['a definition list', `${H1}<dl>${wrapped('<dt>And now?</dt><dd>', '</dd>')}</dl>`],
    ['posts of a live blog', `${H1}${wrapped('<article><h2>Latest</h2><p>', '</p></article>')}`],
    ['wrapped paragraphs', `<article>${H1}${wrapped('<div><p>', '</p></div>')}</article>`],
    [
      'links in every paragraph',
      `<article>${H1}${wrapped('<p>', ' <a href="/x">More in the report</a></p>')}</article>`,
    ],
    ['a role', `<div role="article"><div>${HEADLINE}</div>${wrapped('<div>', '</div>')}</div>`],
    ['one paragraph', `<article>${H1}<p>${SENTENCES[0]} ${SENTENCES[1]}</p></article>`],
  ])('is read if it has %s', (_, body) => {
    expect(readArticlePage(pageOf(body))?.article.text).toContain('The ferry company said on Friday');
  });
});

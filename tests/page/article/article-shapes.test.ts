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
    [
      'few lines below its author and date',
      `<main>${H1}<div class="byline">By Ann Lee</div><time>3 November 2026</time><div><p>${SENTENCES.slice(0, 2).join(' ')}</p><p>${SENTENCES[2]}</p></div></main>`,
    ],
    [
      'a date without an element of its own',
      `<main>${H1}<p>By Ann Lee</p><p>Nov. 3, 2026</p><div><p>${SENTENCES.slice(0, 2).join(' ')}</p><p>${SENTENCES[2]}</p></div></main>`,
    ],
    [
      'sentences that start with links',
      `<div>${H1}${SENTENCES.map((text, at) => `<p>${at % 2 ? text : text.replace(/^The ferry company/, '<a href="/x">The ferry company</a>')}</p>`).join('')}</div>`,
    ],
    [
      'long paragraphs that start with the name of what they are about',
      `<div>${H1}${['One', 'Two', 'Three', 'Four'].map(name => `<p><a href="/x">${name}</a><br>${SENTENCES.slice(0, 5).join(' ')}</p>`).join('')}</div>`,
    ],
    ['its headline once more below it', `<div>${wrapped('<p>', '</p>')}</div><div>Comments on ${H1}</div>`],
  ])('is read if it has %s', (_, body) => {
    expect(readArticlePage(pageOf(body))?.article.text).toContain('The ferry company said on Friday');
  });

  it('is read if its title is short, but has a date and an author below', () => {
    const body = `<h1>Ferry talk</h1><p>By Ann Lee, 3 November 2026</p><div>${wrapped('<p>', '</p>').repeat(3)}</div>`;
    expect(readArticlePage(pageOf(body, 'Ferry talk | The Courier'))).not.toBeNull();
  });
});

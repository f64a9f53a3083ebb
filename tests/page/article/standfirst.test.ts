import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/article/read-article.ts';
import { H1, pageOf, SENTENCES, wrapped } from './bare-pages.ts';

const TEXT = wrapped('<p>', '</p>');
const STANDFIRST = 'Ann Lee wants to know from the owners in Paris why nobody was asked before the sale';
const POSTS = SENTENCES.map(
  (text, at) => `<article><time>1${at}:02</time><h2>Post ${at}</h2><p>${text}</p></article>`,
);

function textOf(body: string): string {
  return readArticle(pageOf(body))?.article.text ?? '';
}

/** A reader takes a standfirst for the start of the article, and a live page's summary for its first post. */
describe('a standfirst', () => {
  it.each([
    ['is a paragraph', `<article>${H1}<p class="standfirst">${STANDFIRST}</p>${TEXT}</article>`],
    ['is a heading', `<article>${H1}<h2>${STANDFIRST}</h2>${TEXT}</article>`],
    ['is in the header', `<article><header>${H1}<p>${STANDFIRST}</p></header><div>${TEXT}</div></article>`],
    [
      'is a box of its own',
      `<article><header>${H1}<div class="dek">${STANDFIRST}</div></header><div>${TEXT}</div></article>`,
    ],
    [
      'is a list of points',
      `<article><header>${H1}<ul><li>${STANDFIRST}</li><li>And what else</li></ul></header><div>${TEXT}</div></article>`,
    ],
    [
      'is at the top of a live page',
      `<main><header>${H1}<p>${STANDFIRST}</p></header><div>${POSTS.join('')}</div></main>`,
    ],
    [
      'is what one needs to know on a live page',
      `<main><div>${H1}<h2>What to know</h2><ul><li>${STANDFIRST}</li><li>${SENTENCES[1]}</li></ul></div><div>${POSTS.join('')}</div></main>`,
    ],
  ])('is read if it %s', (_, body) => {
    const text = textOf(body);
    expect(text.indexOf(STANDFIRST)).toBeGreaterThan(0);
    expect(text.indexOf(STANDFIRST)).toBeLessThan(text.indexOf(SENTENCES[6]!));
    expect(text.split(SENTENCES[0]!)).toHaveLength(2);
  });

  it('isn’t read in a box apart from the article, where captions and teasers are, too', () => {
    const text = textOf(
      `<div class="head">${H1}<p>${STANDFIRST}</p></div><article><div>${TEXT}</div></article>`,
    );
    expect(text).toContain(SENTENCES[0]);
    expect(text).not.toContain(STANDFIRST);
  });
});

it('leaves out the times and menus of a live page', () => {
  const header = `<header>${H1}<p>${STANDFIRST}</p><ul class="key-events"><li><a href="#1">10:02 Owner speaks in London</a></li><li><a href="#2">9:41 Vote in Tokyo</a></li></ul></header>`;
  const text = textOf(`<main>${header}<div>${POSTS.join('')}</div></main>`);
  expect(text).toContain(SENTENCES[3]);
  expect(text).not.toMatch(/London|Tokyo|13:02/);
});

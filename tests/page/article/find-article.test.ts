import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { findArticle } from '../../../lib/page/article/find-article.ts';

const ONE =
  'The council of Wexmouth has put off its vote on the harbour until the spring, its leader said on Monday.';
const TWO =
  'Engineers had warned that the bearings of the bridge may not last another winter of storms from the west.';
const JUNK =
  'Here stands a line as long as any paragraph, and yet it is no part of the story that people came to read.';
const TEXT = `<p>${ONE}</p><p>${TWO}</p>`;

/** The blocks found in a body, without the headline. */
function blocksIn(body: string): string[] {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`,
  );
  const blocks = findArticle(document)?.blocks ?? [];
  return blocks
    .filter(block => block.role !== 'headline')
    .map(block =>
      block.texts
        .map(text => text.data)
        .join('')
        .trim(),
    );
}

describe('findArticle', () => {
  it.each([
    ['nav', `<nav><p>${JUNK}</p></nav>`],
    ['aside', `<aside><p>${JUNK}</p></aside>`],
    ['footer', `<footer><p>${JUNK}</p></footer>`],
    ['caption', `<figure><figcaption>${JUNK}</figcaption></figure>`],
    ['role', `<div role="complementary"><p>${JUNK}</p></div>`],
    ['class word', `<div class="PromoBox_outer--x81"><p>${JUNK}</p></div>`],
    ['pair of class words', `<div class="c-most-read"><p>${JUNK}</p></div>`],
    ['comments', `<div id="comments"><p>${JUNK}</p><p>${JUNK}</p><p>${JUNK}</p></div>`],
    ['hidden', `<div hidden><p>${JUNK}</p></div>`],
    ['hidden by style', `<p style="display: none">${JUNK}</p>`],
    ['for screen readers', `<span class="sr-only">${JUNK}</span>`],
    ['script', `<script>${JUNK}</script><style>${JUNK}</style><template><p>${JUNK}</p></template>`],
    ['linked paragraph', `<p>Related: <a href="/a">${JUNK.slice(0, -1)}</a></p>`],
    [
      'newsletter line',
      '<p>Sign up for our newsletter to read more about harbours and their bridges every morning.</p>',
    ],
    [
      'terms of a newsletter',
      '<p>By signing up to the Courier, you agree to hear from us and from those whom we trust with your name.</p>',
    ],
    [
      'how to reach the writer',
      '<p>Contact staff writer Ann Lee at ann.lee@courier.example, or by letter to the harbour office.</p>',
    ],
    ['picture credit', '<p>Photo: Ann Lee for The Courier and for all who come to the harbour at night</p>'],
    [
      'caption with a credit',
      '<p>The harbour seen from the tower of the town hall in May. Credit: Ann Lee</p>',
    ],
    [
      'caption with a photographer',
      '<p>The harbour at night, seen from the pier (Photo by Ann Lee/Courier)</p>',
    ],
    ['author of an embedded post', '<blockquote><p>— Ann Lee (@annlee) March 3, 2026</p></blockquote>'],
    ['infobox', `<div class="Infobox-items"><p>${JUNK}</p></div>`],
    [
      'other stories, each under its link',
      `<ul>${'<li><p><a href="/a">Seagull steals the lunch of the mayor</a></p><p class="dek">It was a herring, and not the first.</p></li>'.repeat(3)}</ul>`,
    ],
    [
      'heading over links',
      '<h3>Elsewhere</h3><ul><li><a href="/a">Seagull steals the lunch of the mayor</a></li></ul>',
    ],
  ])('leaves out: %s', (_name, junk) => {
    expect(blocksIn(`<main><div>${TEXT}${junk}${TEXT}</div></main>`)).toEqual([ONE, TWO, ONE, TWO]);
  });

  it.each([
    ['state of the page', `<div class="newsletter-open sidebar-right"><div>${TEXT}</div></div>`],
    ['hidden by an open dialog', `<div aria-hidden="true"><div>${TEXT}</div></div>`],
    ['text in widgets', `<div class="text-widget">${TEXT}</div>`],
    ['no paragraphs', `<div>${ONE}<br><br>${TWO}</div>`],
    ['blocks as divs', `<div><div>${ONE}</div><div>${TWO}</div></div>`],
    ['unknown elements', `<x-story><x-line>${ONE}</x-line><x-line>${TWO}</x-line></x-story>`],
  ])('reads: %s', (_name, body) => expect(blocksIn(body)).toEqual([ONE, TWO]));

  it('joins a body that ads cut into pieces', () => {
    const part = `<div class="chunk">${TEXT}</div>`;
    expect(blocksIn(`<div>${part}<div class="slot"><a href="/x">Buy</a></div>${part}</div>`)).toHaveLength(4);
  });

  it.each([
    ['the first before any is reached', [900, 1900], 'One'],
    ['the one in view', [-900, 100], 'Two'],
    ['the one that fills the window', [-300, 600], 'One'],
  ])('picks, of several whole articles, %s', (_, tops, title) => {
    const { document } = parseHTML(
      `<html><body><main>${['One', 'Two'].map(name => `<article><h1>${name} of two long stories</h1><div>${TEXT}</div></article>`).join('')}</main></body></html>`,
    );
    vi.stubGlobal('innerHeight', 800);
    [...document.querySelectorAll('article')].forEach((article, at) => {
      article.getBoundingClientRect = () => ({ top: tops[at] }) as DOMRect;
    });
    const found = findArticle(document);
    vi.unstubAllGlobals();
    expect(found?.blocks[0]?.texts[0]?.data).toBe(`${title} of two long stories`);
    expect(found?.stories).toHaveLength(2);
  });

  it('reads open shadow roots in place of their hosts', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body><main><x-story></x-story></main></body></html>',
    );
    const host = document.querySelector('x-story')!;
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${TEXT}</div>`;
    expect(findArticle(document)?.blocks.map(block => block.texts[0]?.data)).toEqual([ONE, TWO]);
  });

  it('prefers the heading most like the page’s title', () => {
    const { document } = parseHTML(
      `<html><head><title>Vote on harbour put off - The Courier</title></head><body><h1>The Courier</h1><article><h2>Vote on harbour put off</h2>${TEXT}</article></body></html>`,
    );
    expect(findArticle(document)?.blocks[0]).toMatchObject({ role: 'headline', element: { tagName: 'H2' } });
  });

  it('finds nothing if there is no running text', () => {
    expect(blocksIn('')).toEqual([]);
    expect(blocksIn('<ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul>')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { firstSigns } from '../../../lib/page/article/first-signs.ts';
import { pageOf } from './bare-pages.ts';

const SENTENCE = 'The harbour was closed for most of the week, and ships had to wait outside. ';

describe('at first sight', () => {
  it.each([
    ['results', 'none', `<ol>${'<li><a href="/x">A result</a></li>'.repeat(300)}</ol>`],
    ['text under links', 'none', `<a href="/x">${SENTENCE.repeat(9)}</a>`],
    [
      'text of menus and scripts',
      'none',
      `<nav>${SENTENCE.repeat(9)}</nav><script>${SENTENCE.repeat(9)}</script>`,
    ],
    ['two sentences', 'none', `<div><p>${SENTENCE.repeat(3)}</div>`],
    ['two sentences of an <article>', 'unsure', `<article><p>${SENTENCE.repeat(3)}</article>`],
    ['a few lines', 'unsure', `<div><p>${SENTENCE.repeat(5)}</div>`],
    ['more elements than can be looked through', 'unsure', '<i></i>'.repeat(30_001)],
  ])('a page of %s is %s', (_, signs, body) => {
    expect(firstSigns(pageOf(body))).toBe(signs);
  });

  it('what a page declares decides, whatever its text', () => {
    const declared = (type: string): Document => {
      const document = pageOf(`<p>${SENTENCE.repeat(9)}`);
      document.head.insertAdjacentHTML('beforeend', `<meta property="og:type" content="${type}">`);
      return document;
    };
    expect(firstSigns(declared('article'))).toBe('declared');
    expect(firstSigns(declared('product'))).toBe('none');
    expect(firstSigns(declared('website'))).toBe('unsure');
  });
});

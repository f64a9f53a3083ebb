import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { styleOrigins } from '../../../lib/page/marks/style-origins.ts';

const { document } = parseHTML(`<html><body>
  <h1 id="title">Bridge to close</h1>
  <main><p id="intro">Intro</p><article><h1 id="inner">Title</h1><p id="text">Text with <em id="em">a word</em></p></article></main>
  <p id="outside">More</p></body></html>`);
const elements = (...ids: string[]): Element[] => ids.map(id => document.getElementById(id)!);

describe('the elements that highlight styles are for', () => {
  it.each([
    [['text', 'em'], ['article']],
    [
      ['title', 'text'],
      ['article', 'h1'],
    ],
    [['inner'], ['h1']],
    [
      ['intro', 'text'],
      ['article', 'main'],
    ],
  ])('are around %j', (ids, expected) => {
    expect(styleOrigins(true, elements(...ids))).toEqual(expected);
  });

  it('are the whole page if one of the marks is in nothing smaller', () => {
    expect(styleOrigins(true, elements('text', 'outside'))).toEqual([':root']);
  });

  it('are all elements where styles aren’t inherited', () => {
    expect(styleOrigins(false, elements('text'))).toEqual(['']);
  });
});

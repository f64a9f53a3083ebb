import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLink, markdownText } from '../../../lib/panel/export/markdown.ts';

/** Whatever means something in Markdown, and some that mean nothing. */
const LETTERS = '\\`*_[]<>()#|~&$+-=!1.:/\t\r\n aé';

describe('markdownText', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['a | b', 'a \\| b'],
    ['https://x.example', 'https\\://x.example'],
    ['one\n\n# two', 'one \\# two'],
  ])('%j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('is one line without anything that opens markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), text => {
        const written = markdownText(text);
        expect(written).not.toMatch(/[\n\r]/);
        expect(written.replace(/\\./g, '')).not.toMatch(/[`*_[\]<>#|~&$\\]/);
      }),
    );
  });
});

describe('markdownLink', () => {
  it('links to the web only', () => {
    expect(markdownLink('a', 'https://x.example/?q=%22a%22&b')).toBe('[a](<https://x.example/?q=%22a%22&b>)');
    expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
    expect(markdownLink('a', 'data:text/html,x')).toBe('a');
  });

  it('keeps an address within its brackets', () => {
    expect(markdownLink('a', 'https://x.example/> [b](https://y.example)\n')).toBe(
      '[a](<https://x.example/%3E%20%5Bb%5D(https://y.example)%0A>)',
    );
  });
});

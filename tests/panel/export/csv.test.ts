import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/panel/export/csv.ts';

/** Whatever means something to a spreadsheet, and some that mean nothing. */
const LETTERS = '=+-@\t\r\n "\',;aé＝\u0000';

/** The one cell of a table of one cell, read back as RFC 4180 has it. */
function cell(value: string): string {
  const [, body] = /^\uFEFF"x"\r\n"([\s\S]*)"\r\n$/.exec(csv(['x'], [[value]])) ?? [];
  if (body === undefined) throw new Error('not a table of one cell');
  expect(body.replaceAll('""', '')).not.toContain('"');
  return body.replaceAll('""', '"');
}

describe('csv', () => {
  it('quotes commas, quotes and line ends', () => {
    expect(csv(['a', 'b'], [['x, "y"\nz', 2]])).toBe('\uFEFF"a","b"\r\n"x, ""y""\nz","2"\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =HYPERLINK("http://x.example")',
    '\u0000=1',
    '＝1',
  ])('keeps a spreadsheet from running %j', text => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it('returns every text that isn’t a formula unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), text => {
        const read = cell(text);
        expect(read.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        expect(/^[=+\-@\t\r\n]/.test(read)).toBe(false);
      }),
    );
  });
});

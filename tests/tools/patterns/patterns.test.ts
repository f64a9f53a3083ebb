import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../tools/patterns/check-pattern.ts';
import { EXCEPTIONS } from '../../../tools/patterns/exceptions.ts';
import { patternsIn, shippedPatterns, written } from '../../../tools/patterns/find-patterns.ts';
import known from '../../../tools/patterns/linear.json' with { type: 'json' };

const shipped = shippedPatterns();

describe('regular expressions that are shipped', () => {
  it('take linear time on any text, except for short text', { timeout: 300_000 }, async () => {
    const linear = new Set(known);
    const slow: string[] = [];
    for (const pattern of new Map(shipped.map(one => [written(one), one])).values()) {
      if (linear.has(written(pattern)) || EXCEPTIONS.has(written(pattern))) continue;
      // New since `npm run patterns` was last run.
      const verdict = await checkPattern(pattern, 'pure');
      if (verdict !== 'linear') slow.push(`${pattern.place}  ${written(pattern)}  ${verdict}`);
    }
    expect(slow).toEqual([]);
  });

  it('are all written out, so that they can be checked', () => {
    expect(shipped.filter(({ source }) => !source)).toEqual([]);
  });

  it('include every exception', () => {
    const texts = new Set(shipped.map(written));
    expect([...EXCEPTIONS.keys()].filter(text => !texts.has(text))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['(a+)+b', 'exponential'],
    ['\\s+$', 'polynomial'],
    ['^\\s+', 'linear'],
  ])('of %s says %s', async (source, verdict) => {
    expect(await checkPattern({ source, flags: '', place: '' }, 'pure')).toContain(verdict);
  });

  it('finds patterns in code and markup, and not in strings or comments', () => {
    const code = `const a = /x+/gu; // /y/
      const b = <p title="/z/">{text.replace(/[/]/, '/q/')}</p>;
      const c = new RegExp(text, 'u');`;
    expect(patternsIn(code, 'file.tsx')).toEqual([
      { source: 'x+', flags: 'gu', place: 'file.tsx:1' },
      { source: '[/]', flags: '', place: 'file.tsx:2' },
      { source: '', flags: '', place: 'file.tsx:3' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { trimCharacters, trimEndCharacters } from '../../lib/text/trim-characters.ts';
import { visibleText } from '../../lib/text/visible-text.ts';

describe('trimming', () => {
  it.each([
    ['--a-b--', 'a-b', '--a-b'],
    ['---', '', ''],
    ['', '', ''],
    ['a', 'a', 'a'],
  ])('of %j leaves %j, at its end alone %j', (text, both, end) => {
    expect(trimCharacters(text, /-/)).toBe(both);
    expect(trimEndCharacters(text, /-/)).toBe(end);
  });
});

describe('joiners', () => {
  it.each([
    ['of Persian stay', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['after Latin, Greek and Cyrillic letters go', 'a\u200db α\u200cβ я\u200dю', 'ab αβ яю'],
    ['at both ends go', '\u200cمی\u200d', 'می'],
    ['next to spaces go', 'می\u200c خواهم \u200dمی', 'می خواهم می'],
  ])('%s', (_, text, shown) => expect(visibleText(text)).toBe(shown));

  it('take linear time, however many', () => {
    expect(visibleText(`م${'\u200c'.repeat(500_000)}م`)).toHaveLength(500_002);
  });
});

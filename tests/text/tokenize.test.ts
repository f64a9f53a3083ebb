import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../lib/text/tokenize.ts';
import { Shape } from '../../lib/text/tokens.ts';

function words(text: string): string[] {
  const { starts, ends, count } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

function keys(text: string): number[] {
  return [...tokenize(text).keys];
}

function sentenceStarts(text: string): string[] {
  const { starts, ends, shapes, count } = tokenize(text);
  return Array.from({ length: count }, (_, i) => i)
    .filter(i => shapes[i]! & Shape.sentenceStart)
    .map(i => text.slice(starts[i], ends[i]));
}

describe('tokenize', () => {
  it.each([
    ['Anthropic’s plan', ['Anthropic', '’s', 'plan']],
    ["O'Brien and D’Angelo", ["O'Brien", 'and', 'D’Angelo']],
    ['Sen. Warren, D-Mass., spoke', ['Sen.', 'Warren', ',', 'D', '-', 'Mass.', ',', 'spoke']],
    ['a suit by Apple Inc.', ['a', 'suit', 'by', 'Apple', 'Inc', '.']],
    ['the U.S.-China talks', ['the', 'U.S.', '-', 'China', 'talks']],
    ['AT&T and Johnson & Johnson', ['AT&T', 'and', 'Johnson', '&', 'Johnson']],
    ['J. D. Vance Jr. spoke', ['J.', 'D.', 'Vance', 'Jr.', 'spoke']],
    ['$1,000.50 at 3 p.m.', ['$', '1,000.50', 'at', '3', 'p.m.']],
    ['Starmerʼs reply', ['Starmer', 'ʼs', 'reply']],
    ['Sam Altman1 and Geoffrey Hinton²', ['Sam', 'Altman', '1', 'and', 'Geoffrey', 'Hinton', '²']],
    ['Milan–San Remo – a race', ['Milan', '–', 'San', 'Remo', '–', 'a', 'race']],
    ['GPT4, Su27 and B2B', ['GPT4', ',', 'Su27', 'and', 'B2B']],
    ['GPT-4o on Booking.com', ['GPT', '-', '4o', 'on', 'Booking.com']],
    ['He said no. Then left.', ['He', 'said', 'no', '.', 'Then', 'left', '.']],
    ['end.Next', ['end', '.', 'Next']],
    ['Zoë Ćosić 😀', ['Zoë', 'Ćosić', '😀']],
    ['the Democrats’ bill', ['the', 'Democrats', '’', 'bill']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Dr. Smith left. She returned.', ['Dr.', 'She']],
    ['Apple Inc. The firm paid.', ['Apple', 'The']],
    ['The U.S. Senate met.', ['The']],
    ['“We agree,” he said. “But not now.”', ['We', 'But']],
    ['He said: “We agree.”', ['He', 'We']],
    ['A headline\nA paragraph', ['A', 'A']],
    ['It cost 3.5 million. ABC', ['It', 'ABC']],
  ])('finds sentence starts in %j', (text, expected) => {
    expect(sentenceStarts(text)).toEqual(expected);
  });

  it.each([
    ['Netanyahu', 'NETANYAHU'],
    ['Sánchez', 'Sanchez'],
    ['U.S.', 'US'],
    ['O’Brien', "O'Brien"],
    ['Milan–San Remo', 'Milan-San Remo'],
    ['Łódź', 'Lodz'],
    ['Erdoğan', 'Erdogan'],
    ['Sa\u0301nchez', 'Sánchez'],
  ])('gives %j and %j the same key', (a, b) => {
    expect(tokenize(a).keys[0]).toBe(tokenize(b).keys[0]);
  });

  it('covers everything except white space, in order, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { starts, ends, count } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, starts[i]).replace(/[\s\u200b\ufeff]/g, '')).toBe('');
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          at = ends[i]!;
        }
        expect(text.slice(at).replace(/[\s\u200b\ufeff]/g, '')).toBe('');
      }),
    );
  });
});

describe('the key of a word', () => {
  it.each([
    ['Netﬂix', 'Netflix'],
    ['ＮＡＴＯ', 'NATO'],
    ['Oʼneill', "O'Neill"],
    ['Zelenskyʼs', "Zelensky's"],
  ])('is the same for %s and %s', (printed, plain) => {
    expect(keys(printed)).toEqual(keys(plain));
  });
});

describe('an en dash', () => {
  it.each([
    ['between words', 'Boris Johnson – he left – spoke', 'Boris Johnson - he left - spoke'],
    ['between numbers', 'from 1976–2003', 'from 1976-2003'],
  ])('isn’t a hyphen %s', (_, dashed, hyphened) => {
    expect(keys(dashed)).not.toEqual(keys(hyphened));
  });
});

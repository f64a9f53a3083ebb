import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/text/fold.ts';
import { hashText } from '../../lib/text/hash.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { Shape } from '../../lib/text/tokens.ts';

type Code = keyof typeof LANGUAGE_WORDS;

function words(text: string, code: Code): string[] {
  const { starts, ends, count } = tokenize(text, LANGUAGE_WORDS[code]);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

function sentenceStarts(text: string, code: Code): string[] {
  const { starts, ends, shapes, count } = tokenize(text, LANGUAGE_WORDS[code]);
  return Array.from({ length: count }, (_, i) => i)
    .filter(i => shapes[i]! & Shape.sentenceStart)
    .map(i => text.slice(starts[i], ends[i]));
}

describe('tokenize in other languages', () => {
  it.each([
    ['it', "l'Ucraina e dell’Unione", ["l'", 'Ucraina', 'e', 'dell’', 'Unione']],
    ['fr', 'd’OpenAI qu’Emmanuel Macron', ['d’', 'OpenAI', 'qu’', 'Emmanuel', 'Macron']],
    ['fr', "aujourd'hui, L'Oréal", ["aujourd'", 'hui', ',', "L'", 'Oréal']],
    ['en', "l'Ucraina", ["l'Ucraina"]],
    ['de', 'Dr. Merkels Buch, z. B. hier', ['Dr.', 'Merkels', 'Buch', ',', 'z.', 'B.', 'hier']],
    ['de', 'die Trump-Regierung bzw. ihr Chef', ['die', 'Trump', '-', 'Regierung', 'bzw.', 'ihr', 'Chef']],
    ['es', 'EE. UU. y la Sra. Gómez', ['EE.', 'UU.', 'y', 'la', 'Sra.', 'Gómez']],
    ['it', "O'Brien e D'Alema", ["O'Brien", 'e', "D'", 'Alema']],
  ] as const)('splits %s %j', (code, text, expected) => {
    expect(words(text, code)).toEqual(expected);
  });

  it.each([
    ['de', 'Er kam mit Dr. Weber. Danach ging er.', ['Er', 'Danach']],
    ['de', '„Nein“, sagte sie. „Nie.“', ['Nein', 'Nie']],
    ['fr', 'Il a vu M. Martin. « Non », dit-il.', ['Il', 'Non']],
    ['es', 'Vive en EE. UU. La empresa cerró.', ['Vive', 'La']],
  ] as const)('finds sentence starts in %s %j', (code, text, expected) => {
    expect(sentenceStarts(text, code)).toEqual(expected);
  });

  it('knows a German name without its genitive ending', () => {
    const { stems } = tokenize('Merkels Rede in Paris war klug', LANGUAGE_WORDS.de);
    expect(stems![0]).toBe(hashText('merkel'));
    expect(stems![3]).toBe(hashText('pari'));
    expect([stems![1], stems![2], stems![4]]).toEqual([0, 0, 0]);
    expect(tokenize('Merkels Rede', LANGUAGE_WORDS.fr).stems).toBeNull();
  });
});

describe('the words of a language', () => {
  it.each(Object.keys(LANGUAGE_WORDS) as Code[])('of %s hold its own articles and titles', code => {
    const { tagger, linker, code: own } = LANGUAGE_WORDS[code];
    expect(own).toBe(code);
    expect(tagger.articles.size).toBeGreaterThan(0);
    expect(linker.titles.size).toBeGreaterThan(30);
  });

  it('are compared without accents', () => {
    expect(LANGUAGE_WORDS.fr.tagger.placeWords.has(hashText(fold('à')))).toBe(true);
  });
});

describe('days and months', () => {
  it.each(Object.keys(LANGUAGE_WORDS) as Code[])('are those that Intl names: %s', code => {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
    const [day, month] = [format({ weekday: 'long' }), format({ month: 'long' })];
    const named = new Set<string>();
    for (let n = 0; n < 12; n++)
      named.add(day.format(Date.UTC(2024, 0, 1 + n))).add(month.format(Date.UTC(2024, n)));
    const { calendar } = LANGUAGE_WORDS[code];
    expect(calendar.size).toBe(named.size);
    for (const word of named) expect(calendar.has(hashText(fold(word))), word).toBe(true);
  });
});

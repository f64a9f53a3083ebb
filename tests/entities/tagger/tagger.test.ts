import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTagger } from '../../../lib/entities/tagger/tagger.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { bufferOf } from './toy.ts';

const file = readFileSync(new URL('../../../public/tagger.bin', import.meta.url));
const tagger = openTagger(bufferOf(file));

function tag(text: string): string[] {
  const tokens = tokenize(text);
  return tagger
    .tag(tokens, null)
    .map(n => `${text.slice(tokens.starts[n.firstToken], tokens.ends[n.lastToken])}/${n.label}`);
}

describe('the shipped weights', () => {
  it('stay below 900 kB', () => {
    expect(file.length).toBeLessThanOrEqual(900_000);
  });

  it('tell persons, organizations and places apart', () => {
    const text =
      'President Emma Thornbury flew from Berlin to Chicago on Tuesday. Thornbury met the head of Halden Energy ' +
      'Corp., Luis Ferreira, who said the company would open an office in southern Spain.';
    expect(tag(text)).toEqual([
      'Emma Thornbury/PER',
      'Berlin/LOC',
      'Chicago/LOC',
      'Thornbury/PER',
      'Halden Energy Corp./ORG',
      'Luis Ferreira/PER',
      'Spain/LOC',
    ]);
  });

  it('give the same answer whatever was read before', () => {
    const text = 'Maria Lopez of the University of Leeds spoke in Madrid.';
    const before = tag(text);
    tag('Something else: LEEDS UNITED, Leeds and the Leeds Building Society of Madrid Lopez.');
    expect(tag(text)).toEqual(before);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Al',
    'BBC',
    'of',
    'the',
    'x',
    '-',
    '’s',
    '.',
    '\n',
    '5',
    'São',
    '🙂',
    '\ud800',
    '"',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map(all => all.join(' ')),
  );

  it('gives names in order that do not overlap, with probabilities', () => {
    fc.assert(
      fc.property(text, input => {
        const tokens = tokenize(input);
        let next = 0;
        for (const { firstToken, lastToken, probability } of tagger.tag(tokens, null)) {
          expect(firstToken).toBeGreaterThanOrEqual(next);
          expect(lastToken).toBeGreaterThanOrEqual(firstToken);
          expect(lastToken).toBeLessThan(tokens.count);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
          next = lastToken + 1;
        }
      }),
    );
  });
});

describe('hostile text', () => {
  const size = 200_000;
  it.each([
    ['one word', () => 'A'.repeat(5 * size)],
    ['one-letter names', () => 'A '.repeat(size / 2)],
    ['capitals and connectors', () => 'Al of '.repeat(size / 6)],
    ['no two words alike', () => Array.from({ length: size / 8 }, (_, i) => `X${i.toString(36)}`).join(' ')],
    ['brackets', () => '('.repeat(size)],
    ['line breaks', () => 'A\n'.repeat(size / 2)],
  ])('%s', (_, make) => {
    const tokens = tokenize(make());
    const start = performance.now();
    tagger.tag(tokens, null);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetAround } from '../../../components/common/snippet.ts';
import { makeAnalysis, makeArticle } from '../make-story.ts';

const article = makeArticle();
const { mentions } = makeAnalysis();
const joined = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');

describe('snippetAround', () => {
  it('cuts at words, within the paragraph', () => {
    const pieces = snippetAround(article, mentions[2]!, 12);
    expect(joined(pieces)).toBe('… of Lind. Berg leads the …');
    expect(pieces.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['Berg']);
  });

  it('adds ellipses only where the text continues', () => {
    expect(joined(snippetAround(article, mentions[4]!, 500))).toBe(
      'Nils Oak of the Port Board was not asked.',
    );
  });

  it('always has the mention, whole and strong', () => {
    fc.assert(
      fc.property(fc.nat(article.text.length), fc.nat(30), fc.nat(90), (start, length, reach) => {
        const end = Math.min(article.text.length, start + length);
        const strong = snippetAround(article, { start, end }, reach).filter(piece => piece.strong);
        expect(joined(strong)).toBe(article.text.slice(start, end));
      }),
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedText, readManifest } from '../../tools/pages/manifest.ts';
import { articleOfMarks } from '../../tools/pages/mark-place.ts';
import { wordF1 } from '../../tools/pages/word-f1.ts';

describe('a highlight', () => {
  const isInside = articleOfMarks(
    'The council voted on Monday. “It was time,” said Ann Lee of the Bridge Trust.\nBudget\nMore is to come.',
    'Council votes for bridge',
  );
  const mark = (before: string, text: string, after: string) => isInside({ before, text, after });

  it('is in the article with the words next to it, whatever their markup', () => {
    expect(
      mark('The council voted on Monday. "It was time," said ', 'Ann  Lee', ' of the Bridge Trust.'),
    ).toBe(true);
    expect(mark('said Ann Lee of\u00a0the ', 'Bridge Trust', '. Read more')).toBe(true);
    expect(mark('', 'Ann Lee', ' of the Bridge Trust.')).toBe(true);
    expect(mark('', 'T', 'he council voted')).toBe(true);
    expect(mark('More news', 'The', ' council voted on Monday.')).toBe(true);
    expect(mark('said A', 'nn Le', 'e of the')).toBe(true);
  });

  it('is outside the article if its words are elsewhere', () => {
    expect(mark('Read next: ', 'Ann Lee', ' wins a prize')).toBe(false);
    expect(mark('Photo by the ', 'Bridge Trust', '')).toBe(false);
    expect(mark('', 'StoryCoverage', '')).toBe(false);
  });

  it('is in the article if its whole short block is', () => expect(mark('', 'Budget', '')).toBe(true));

  it('is in the article if it is in the headline', () => {
    expect(mark('', 'Council', ' votes for bridge')).toBe(true);
    expect(mark('', 'Council', ' votes against bridge')).toBe(false);
  });
});

describe('word F1', () => {
  it('compares bags of words', () => {
    expect(wordF1('a b c', 'A, b: c!')).toBe(1);
    expect(wordF1('a a b', 'a b b')).toBeCloseTo(2 / 3);
    expect(wordF1('', 'a')).toBe(0);
    expect(wordF1('', '')).toBe(0);
  });

  const shared = new URL('../../../shared/eval/', import.meta.url);
  const scorer = new URL('tools/score-html.mjs', shared);
  const isThere = existsSync(scorer) && existsSync(new URL('html/manifest.jsonl', shared));
  if (!isThere) console.log('word F1 beside the shared scorer: skipped, as ../shared is not there');

  it.runIf(isThere)('matches the shared scorer', () => {
    // The scorer runs when imported, so its function is cut out of the source.
    const source = /const W = [\s\S]*?wordF1 = [\s\S]*?\n/.exec(readFileSync(scorer, 'utf8'))![0];
    const theirs = new Function(`${source.replaceAll('export ', '')}; return wordF1;`)() as (
      found: string,
      expected: string,
    ) => { f1: number };
    const folder = new URL('html/', shared).pathname;
    const texts = readManifest(folder).flatMap(page => expectedText(folder, page) ?? []);
    for (const [i, text] of texts.slice(1).entries()) {
      for (const found of [texts[i]!, text.slice(0, text.length / 2), `${text} ${texts[i]}`])
        expect(wordF1(found, text)).toBeCloseTo(theirs(found, text).f1, 12);
    }
  });
});

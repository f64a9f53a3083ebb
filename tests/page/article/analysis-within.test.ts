import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analysisWithin } from '../../../lib/page/article/analysis-within.ts';
import { makeAnalysis } from '../make-analysis.ts';

describe('analysisWithin', () => {
  const { document } = parseHTML(
    '<main><p>Ann Lee met Bo Oak.</p><div><p>Cy Fir met Ann Lee.</p></div></main>',
  );
  const { analysis } = makeAnalysis(
    '[Ann Lee|person:ann] met [Bo Oak|person:bo].\n[Cy Fir|person:cy] met [Ann Lee|person:ann].',
  );
  const [outer, inner] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild!);
  const lineBreak = 'Ann Lee met Bo Oak.'.length;
  const map = {
    rangesOf: ({ start }: { start: number }) => [{ startContainer: start > lineBreak ? inner : outer }],
  } as never;

  it('keeps the mentions in an element, and the cast they name', () => {
    const within = analysisWithin(document.querySelector('div')!, map, analysis);
    expect(within.mentions.map(({ entityId }) => entityId)).toEqual(['cy', 'ann']);
    expect(within.cast.map(({ entity }) => entity.id)).toEqual(['ann', 'cy']);
  });

  it('keeps everything if the element contains the whole article', () => {
    expect(analysisWithin(document.querySelector('main')!, map, analysis)).toEqual(analysis);
  });

  it('keeps nothing if the element is somewhere else', () => {
    const within = analysisWithin(document.createElement('div'), map, analysis);
    expect(within).toMatchObject({ mentions: [], cast: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { isAmong, namesOnPage } from '../../../lib/page/marks/names-on-page.ts';
import { makeAnalysis } from '../make-analysis.ts';

const { article, analysis } = makeAnalysis(
  '# [Ada Lee|person:ada] speaks\nAnd [Lee’s|person:ada] town, [Oslo|place:oslo], is heard.',
);

describe('the names on a page', () => {
  it('are those in its text and those of its entities, each once', () => {
    const names = namesOnPage(article, analysis);
    expect(names).toEqual(expect.arrayContaining(['Ada Lee', 'Lee’s', 'Oslo']));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['Ada Lee', true],
    ['LEE', true],
    ['Lee’s', true],
    ['Oslo ', true],
    ['Ada', false],
    ['', false],
  ])('answer for %j of a list: %s', (name, isThere) => {
    expect(isAmong(namesOnPage(article, analysis))(name)).toBe(isThere);
  });

  it('include what a doubtful name may mean, because the reader can choose it', () => {
    const other = {
      source: 'knowledge',
      id: 'c',
      name: 'Christiania',
      kind: 'place',
      context: '',
      asOf: '',
      relations: [],
    } as const;
    const mentions = analysis.mentions.map(mention => ({
      ...mention,
      tier: 'probable' as const,
      runnersUp: [other],
    }));
    expect(namesOnPage(article, { ...analysis, mentions })).toContain('Christiania');
  });
});

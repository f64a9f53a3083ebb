import { describe, expect, it } from 'vitest';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { KnownEntity } from '../../../lib/model/entity.ts';
import { chooseMeanings } from '../../../lib/page/marks/choose-meaning.ts';
import { makeAnalysis } from '../make-analysis.ts';

const made = makeAnalysis(`
  [Jordan|place:country] wants papers, said [Ann Example|person:ann].
  [Jordan|place:country] and [Amman|place:country] waited.
`);
const jim: KnownEntity = {
  source: 'knowledge',
  id: 'jim',
  name: 'Jim Jordan',
  kind: 'person',
  context: '',
  asOf: '',
  relations: [],
};
const doubt = (mention: LinkedMention): LinkedMention =>
  mention.entityId === 'country' && mention.end - mention.start === 6
    ? { ...mention, tier: 'probable', runnersUp: [jim] }
    : mention;
const analysis: PageAnalysis = { ...made.analysis, mentions: made.analysis.mentions.map(doubt) };
const choose = (...meanings: [string, string][]) => chooseMeanings(made.article, analysis, new Map(meanings));
const summary = ({ mentions, cast }: PageAnalysis) => ({
  mentions: mentions.map(({ entityId, tier }) => `${entityId} ${tier}`),
  cast: cast.map(({ entity, mentionCount }) => `${entity.id} ${mentionCount}`),
});

describe('what a doubtful name means, says the reader', () => {
  it('applies to every mention with the same words, and changes the cast', () => {
    expect(summary(choose(['Jordan', 'jim']))).toEqual({
      mentions: ['jim sure', 'ann sure', 'jim sure', 'country sure'],
      cast: ['jim 2', 'country 1', 'ann 1'],
    });
  });

  it('puts the chosen one into the main cast, if it replaces one of it', () => {
    const one = makeAnalysis('[Jordan|place:country] wants papers, said [Ann Example|person:ann].');
    const before = { ...one.analysis, mentions: one.analysis.mentions.map(doubt) };
    const after = chooseMeanings(one.article, before, new Map([['Jordan', 'jim']]));
    expect([before.main, after.main]).toEqual([
      ['country', 'ann'],
      ['jim', 'ann'],
    ]);
    // The country is still meant by another of its names.
    expect(choose(['Jordan', 'jim']).main).toEqual(['country', 'ann']);
  });

  it('may be what was thought likeliest', () => {
    expect(summary(choose(['Jordan', 'country']))).toEqual({
      mentions: ['country sure', 'ann sure', 'country sure', 'country sure'],
      cast: ['country 3', 'ann 1'],
    });
  });

  it.each([
    ['Jordan', 'nobody'],
    ['Amman', 'jim'],
    ['Ann Example', 'jim'],
  ])('is ignored if it isn’t a candidate, or the name isn’t doubtful: %s, %s', (words, id) => {
    expect(choose([words, id])).toBe(analysis);
  });
});

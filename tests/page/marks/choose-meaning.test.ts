import { describe, expect, it } from 'vitest';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { Entity, KnownEntity } from '../../../lib/model/entity.ts';
import { chooseMeanings, type Meaning, rememberedMeanings } from '../../../lib/page/marks/choose-meaning.ts';
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
const country = made.analysis.cast[0]!.entity;
const meaning = (name: string, meant: Entity = jim, entityId = 'country'): Meaning => ({
  name,
  entityId,
  meant,
  isForGood: false,
});
const choose = (...meanings: Meaning[]) => chooseMeanings(made.article, analysis, meanings);
const summary = ({ mentions, cast }: PageAnalysis) => ({
  mentions: mentions.map(({ entityId, tier }) => `${entityId} ${tier}`),
  cast: cast.map(({ entity, mentionCount }) => `${entity.id} ${mentionCount}`),
});

describe('what a doubtful name means, says the reader', () => {
  it('applies to every mention with the same words, and changes the cast', () => {
    expect(summary(choose(meaning('Jordan')))).toEqual({
      mentions: ['jim sure', 'ann sure', 'jim sure', 'country sure'],
      cast: ['jim 2', 'country 1', 'ann 1'],
    });
  });

  it('leaves full names alone, which are nobody else’s', () => {
    const ada = makeAnalysis('[Ada Berg|person:ada] spoke. Then [Berg|person:ada] left.');
    const after = chooseMeanings(ada.article, ada.analysis, [meaning('Berg', jim, 'ada')]);
    expect(summary(after).mentions).toEqual(['ada sure', 'jim sure']);
  });

  it('puts the chosen one into the main cast, if it replaces one of it', () => {
    const one = makeAnalysis('[Jordan|place:country] wants papers, said [Ann Example|person:ann].');
    const before = { ...one.analysis, mentions: one.analysis.mentions.map(doubt) };
    const after = chooseMeanings(one.article, before, [meaning('Jordan')]);
    expect([before.main, after.main]).toEqual([
      ['country', 'ann'],
      ['jim', 'ann'],
    ]);
    // The country is still meant by another of its names.
    expect(choose(meaning('Jordan')).main).toEqual(['country', 'ann']);
  });

  it('is marked as theirs, with what it was before', () => {
    const [first, second] = choose({ ...meaning('Jordan'), isForGood: true }).mentions;
    expect(first!.chosen).toEqual({ insteadOf: country, isForGood: true });
    expect(second!.chosen).toBeUndefined();
  });

  it('can be taken back on the page, so that the card asks again', () => {
    const { name, entityId } = meaning('Jordan');
    expect(choose(meaning('Jordan'), { name, entityId, meant: country })).toBe(analysis);
  });

  it('can be taken back if it was read with the answer, which isn’t a choice then', () => {
    const read = choose({ ...meaning('Jordan'), isForGood: true });
    const after = chooseMeanings(made.article, read, [{ name: 'Jordan', entityId: 'jim', meant: country }]);
    expect(summary(after).mentions).toEqual(['country sure', 'ann sure', 'country sure', 'country sure']);
    expect(after.mentions.map(({ chosen }) => chosen)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('may be what was thought likeliest', () => {
    expect(summary(choose(meaning('Jordan', country)))).toEqual({
      mentions: ['country sure', 'ann sure', 'country sure', 'country sure'],
      cast: ['country 3', 'ann 1'],
    });
  });

  it('can be anything else that is known, even for a name that wasn’t doubtful', () => {
    const king: KnownEntity = { ...jim, id: 'king', name: 'King of Amman' };
    expect(summary(choose(meaning('Amman', king)))).toEqual({
      mentions: ['country probable', 'ann sure', 'country probable', 'king sure'],
      cast: ['king 1', 'country 2', 'ann 1'],
    });
  });

  it('counts only as the reader said it last', () => {
    expect(summary(choose(meaning('Jordan'), meaning('Jordan', country))).cast).toEqual([
      'country 3',
      'ann 1',
    ]);
  });

  it('ignores case and possessives', () => {
    expect(summary(choose(meaning('JORDAN’s'))).cast[0]).toBe('jim 2');
  });

  it.each([
    ['a name that isn’t there', meaning('Nobody')],
    ['a name that was taken for something else', meaning('Jordan', jim, 'other')],
  ])('changes nothing for %s', (_, given) => {
    expect(choose(given)).toBe(analysis);
  });
});

describe('a remembered answer', () => {
  const entityOf = (id: string): Entity | null => (id === 'gone' ? null : { ...jim, id });
  const remembered = (...links: [entityId: string, meant?: string][]) =>
    rememberedMeanings(
      links.map(([entityId, meant]) => ({ name: 'Jordan', entityId, meant })),
      entityOf,
    ).map(({ entityId, meant }) => [entityId, meant.id]);

  it.each<[string, [string, string?][], string[][]]>([
    ['names what is meant', [['country', 'jim']], [['country', 'jim']]],
    ['says nothing if only a match was wrong', [['country']], []],
    ['is forgotten with what it names', [['country', 'gone']], []],
    [
      'gives way to a later one',
      [
        ['country', 'jim'],
        ['jim', 'mike'],
      ],
      [
        ['country', 'mike'],
        ['jim', 'mike'],
      ],
    ],
    [
      'stays if what it names is wrong, too, and nothing else is known',
      [['country', 'jim'], ['jim']],
      [['country', 'jim']],
    ],
  ])('%s', (_, links, expected) => expect(remembered(...links)).toEqual(expected));

  it('ends, even if a file has answers that run in circles', () => {
    expect(remembered(['a', 'b'], ['b', 'a'])).toHaveLength(2);
  });
});

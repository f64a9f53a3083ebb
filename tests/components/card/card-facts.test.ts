import { describe, expect, it } from 'vitest';
import { cardFacts } from '../../../components/card/card-facts.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import type { KnownEntity } from '../../../lib/model/entity.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const made = makeAnalysis(`
  # Terms
  Chief executive [Ann Example|person:ann] of [Acme|organization:acme] met [Bo Other|person:bo] on Tuesday.
  [Example|person:ann] agreed.
`);
const { article } = made;
const ann: KnownEntity = {
  source: 'knowledge',
  id: 'ann',
  name: 'Ann Example',
  kind: 'person',
  context: 'Chief executive of Acme',
  asOf: '2025-10',
  relations: [{ name: 'leads', to: 'acme' }],
};
const cast = made.analysis.cast.map(
  (member): CastMember =>
    member.entity.id === 'ann' ? { ...member, entity: ann, appearsWith: ['acme', 'bo'] } : member,
);
const analysis = { ...made.analysis, cast };

describe('what a card says', () => {
  it('the role and the sentence of the article, its names strong', () => {
    const facts = cardFacts(article, analysis, 'ann', {
      role: { start: 6, end: 21 },
      roles: [],
      quotes: [],
      ties: [],
    })!;
    expect(facts.role).toBe('Chief executive');
    expect(facts.sentence.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['Ann Example']);
    expect(facts.mentions).toHaveLength(2);
  });

  it('those it is related to first, each once', () => {
    const { companions } = cardFacts(article, analysis, 'ann', undefined)!;
    expect(companions.map(({ entity, label }) => [entity.id, label])).toEqual([
      ['acme', 'leads'],
      ['bo', ''],
    ]);
  });

  it('relations are read from both ends', () => {
    const { companions } = cardFacts(article, analysis, 'acme', undefined)!;
    expect(companions[0]).toMatchObject({ entity: { id: 'ann' }, label: 'led by' });
  });

  it('a long sentence around the name, cut at words', () => {
    const long = makeAnalysis(
      `${'many words '.repeat(60)}[Ann Example|person:ann] ${'and more '.repeat(60)}.`,
    );
    const text = cardFacts(long.article, long.analysis, 'ann', undefined)!
      .sentence.map(piece => piece.text)
      .join('');
    expect(text.length).toBeLessThan(240);
    expect(text).toMatch(/^…(?:words |many ).*Ann Example.* (?:and|more)…$/);
  });

  it('nothing of one that is not of the cast', () => {
    expect(cardFacts(article, analysis, 'nobody', undefined)).toBeNull();
  });
});

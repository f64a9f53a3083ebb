import { describe, expect, it } from 'vitest';
import { whyHere } from '../../../components/common/why-here.ts';
import type { CastMember, Portrait } from '../../../lib/model/analysis.ts';
import type { KnownEntity } from '../../../lib/model/entity.ts';
import { makeAnalysis } from '../../page/make-analysis.ts';

const made = makeAnalysis(`
  # Terms for [Acme|organization:acme]
  Trade envoy [Ann Example|person:ann] of [Acme|organization:acme] met [Bo Other|person:bo] on Tuesday.
  “We will answer every single question that anybody in the room may have today, and more”, [Example|person:ann] said.
`);
const { article } = made;
const { text } = article;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const ann: KnownEntity = {
  source: 'knowledge',
  id: 'ann',
  name: 'Ann Example',
  kind: 'person',
  context: 'Lawyer from Lind',
  asOf: '2025-10',
  relations: [
    { name: 'leads', to: 'acme' },
    { name: 'locatedIn', to: 'bo' },
  ],
};
const withAnn = (part: Partial<KnownEntity> = {}) => ({
  ...made.analysis,
  cast: made.analysis.cast.map(
    (member): CastMember =>
      member.entity.id === 'ann'
        ? { ...member, entity: { ...ann, ...part }, appearsWith: ['acme', 'bo'] }
        : member,
  ),
});
const nothing: Portrait = { roles: [], quotes: [], ties: [] };
const portrait: Portrait = { ...nothing, roles: [spanOf('Trade envoy')], quotes: [spanOf('We will answer')] };
const [, first, , , second] = made.analysis.mentions;
const why = (part: Partial<KnownEntity> = {}, own = portrait, under = second ?? null) => {
  const analysis = withAnn(part);
  return whyHere(article, analysis, analysis.cast.find(({ entity }) => entity.id === 'ann')!, own, under);
};

describe('why a name is here', () => {
  it('is its role in another paragraph, and known ties that fit the kinds', () => {
    const found = why();
    expect(found).toMatchObject({ role: 'Trade envoy', quote: '', company: [], source: { paragraph: 1 } });
    expect(found.ties.map(({ verb, other }) => [verb, other.id])).toEqual([['leads', 'acme']]);
  });

  it('says nothing from the paragraph under the pointer', () => {
    expect(why({}, portrait, first!)).toMatchObject({ role: '', source: null });
    expect(why({ relations: [] }, { ...nothing, quotes: portrait.quotes })).toMatchObject({ quote: '' });
  });

  it.each([
    ['role', { context: 'A former trade envoy' }, { role: '' }],
    ['tie', { context: 'Chief executive of Acme' }, { ties: [] }],
  ])('repeats no %s that the description gives', (_, part, expected) => {
    expect(why(part)).toMatchObject(expected);
  });

  it('is what the article says about it and others, from either side, before what is known', () => {
    const sentence = spanOf('Trade envoy');
    const ties = [
      { from: 'bo', to: 'ann', verb: 'met', sentence },
      { from: 'ann', to: 'acme', verb: 'sued', sentence },
      { from: 'ann', to: 'bo', verb: 'thanked', sentence: spanOf('said.') },
    ];
    const found = why({}, { ...nothing, ties });
    expect(found.ties.map(({ verb, other, isPassive }) => [verb, other.id, isPassive])).toEqual([
      ['sued', 'acme', false],
      ['met', 'bo', true],
    ]);
    expect(found.source).toMatchObject({ span: sentence, paragraph: 1 });
  });

  it('says what one told the other, and nothing if only the telling is known', () => {
    const sentence = spanOf('Trade envoy');
    const ties = [
      { from: 'ann', to: 'acme', verb: 'told', said: null, sentence },
      { from: 'ann', to: 'bo', verb: 'asked', said: spanOf('answer every single question'), sentence },
    ];
    const found = why({ relations: [] }, { ...nothing, ties });
    expect(found.ties.map(({ verb, other, tail }) => [verb, other.id, tail])).toEqual([
      ['asked', 'bo', 'answer every single question'],
    ]);
  });

  it('is what it does rather than what the same one does to it, and nothing about names outside the cast', () => {
    const sentence = spanOf('Trade envoy');
    const ties = [
      { from: 'zoe', to: 'ann', verb: 'called', sentence },
      { from: 'bo', to: 'ann', verb: 'met', sentence },
      { from: 'ann', to: 'bo', verb: 'thanked', sentence },
    ];
    const found = why({ relations: [] }, { ...nothing, ties });
    expect(found.ties.map(({ verb, other }) => [verb, other.id])).toEqual([['thanked', 'bo']]);
  });

  it('repeats no tie that its role gives, told or known, but whatever else the two have to do with each other', () => {
    const acmeEnvoy = { ...nothing, roles: [spanOf('envoy Ann Example of Acme')] };
    const founded = { from: 'ann', to: 'acme', verb: 'founded', sentence: spanOf('Trade envoy Ann Example') };
    const sued = { from: 'ann', to: 'acme', verb: 'sued', sentence: spanOf('Terms for Acme') };
    const withBo = { from: 'ann', to: 'bo', verb: 'met', sentence: founded.sentence };
    const verbs = (ties: Portrait['ties'], relations: KnownEntity['relations'] = []) =>
      why({ relations }, { ...acmeEnvoy, ties }).ties.map(({ verb }) => verb);
    expect(verbs([founded])).toEqual([]);
    expect(verbs([], ann.relations)).toEqual([]);
    expect(verbs([founded, sued])).toEqual(['sued']);
    expect(verbs([founded, withBo])).toEqual(['met']);
  });

  it('has room for two clauses: a role and a tie, or two ties to the most important', () => {
    const sentence = spanOf('Trade envoy');
    const ties = [
      { from: 'ann', to: 'bo', verb: 'thanked', sentence },
      { from: 'ann', to: 'acme', verb: 'sued', sentence },
    ];
    expect(why({}, { ...nothing, ties }).ties.map(({ other }) => other.id)).toEqual(['acme', 'bo']);
    expect(why({}, { ...portrait, ties }).ties.map(({ other }) => other.id)).toEqual(['acme']);
  });

  it('is where else it is named if there is nothing to say', () => {
    const analysis = withAnn({ relations: [] });
    const member = { ...analysis.cast.find(({ entity }) => entity.id === 'ann')!, appearsWith: [] };
    expect(whyHere(article, analysis, member, undefined, second!)).toMatchObject({
      role: '',
      ties: [],
      quote: '',
      company: [],
      alsoIn: [{ paragraph: 1 }],
      source: null,
    });
  });

  it('repeats no told tie that the first line gives', () => {
    const ties = [{ from: 'ann', to: 'acme', verb: 'leads', sentence: spanOf('Terms') }];
    const context = 'Chief executive of Acme';
    expect(why({ context }, { ...nothing, ties }).ties).toEqual([]);
  });

  it('is a short quotation if there is neither role nor tie', () => {
    const quotes = [spanOf('We will answer every single question that anybody in the room may have today')];
    const { quote, source } = why({ relations: [] }, { ...nothing, quotes }, first!);
    expect(quote).toBe('We will answer every single question that anybody in the room may\u00a0…');
    expect(source?.paragraph).toBe(2);
  });

  it('quotes more words of a sentence that begins with a long name', () => {
    const long = makeAnalysis(`
      # Terms for the pilots
      [Royal Society of the Pilots of Lind Bay|organization:pilots] agreed.
      The [Royal Society of the Pilots of Lind Bay|organization:pilots] said that it would not sign before the end of the year.
    `);
    const [mention, again] = long.analysis.mentions;
    const { text } = long.article;
    const statement = { start: again!.start - 'The '.length, end: text.length };
    const { quote } = whyHere(
      long.article,
      long.analysis,
      long.analysis.cast[0]!,
      { ...nothing, statements: [statement] },
      mention!,
    );
    expect(quote).toBe(
      'The Royal Society of the Pilots of Lind Bay said that it would not sign before the end of\u00a0…',
    );
  });

  it('quotes without the comma before "she said"', () => {
    const quotes = [spanOf('the room may have today, and more')];
    const cut = [spanOf('room may have today,')];
    expect(why({ relations: [] }, { ...nothing, quotes }, first!).quote).toBe(
      'the room may have today, and more',
    );
    expect(why({ relations: [] }, { ...nothing, quotes: cut }, first!).quote).toBe('room may have today');
  });

  it('is the first words of a sentence about it in another paragraph if there is nothing else', () => {
    const sentence = spanOf('Trade envoy Ann Example of Acme met Bo Other on Tuesday.');
    const own = { ...nothing, statements: [sentence] };
    expect(why({ relations: [] }, own)).toMatchObject({
      quote: 'Trade envoy Ann Example of Acme met Bo Other on Tuesday.',
      company: [],
      source: { paragraph: 1 },
    });
    expect(why({ relations: [] }, own, first!).quote).toBe('');
    expect(why({}, own).quote).toBe('');
  });

  it('leaves out a role whose owner is only a pronoun', () => {
    const owned = makeAnalysis(`
      # [Bo|person:bo] wins
      [Bo|person:bo] came with his trade envoy, [Ann Example|person:ann].
    `);
    const start = owned.article.text.indexOf('his trade');
    const roles = [{ start, end: start + 'his trade envoy'.length }];
    const member = owned.analysis.cast.find(({ entity }) => entity.id === 'ann')!;
    expect(whyHere(owned.article, owned.analysis, member, { ...nothing, roles }, null).role).toBe('');
  });

  it('leaves out a quotation of a few words', () => {
    const quotes = [spanOf('on Tuesday')];
    expect(why({ relations: [] }, { ...nothing, quotes })).toMatchObject({ quote: '', source: null });
  });

  it('is the names beside it in other paragraphs if there is nothing else', () => {
    expect(why({ relations: [] }, nothing).company.map(({ id }) => id)).toEqual(['acme', 'bo']);
    expect(why({ relations: [] }, nothing, first!)).toMatchObject({
      company: [],
      alsoIn: [{ paragraph: 2 }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  countCrossings,
  picturePlaces,
  verbPlaces,
} from '../../../../components/panel/story/picture-places.ts';
import { storyTies } from '../../../../components/panel/story/story-ties.ts';
import type { Portrait, Tie } from '../../../../lib/model/analysis.ts';
import { knownEntity, makeMember } from '../../make-story.ts';

const tie = (from: string, to: string, verb = 'met', start = 0): Tie => ({
  from,
  to,
  verb,
  sentence: { start, end: start + 5 },
});

/** Portraits as they are: each tie is in those of both names. */
function portraitsOf(ties: readonly Tie[]): Record<string, Portrait> {
  const ids = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return Object.fromEntries(
    [...ids].map(id => [
      id,
      { roles: [], quotes: [], ties: ties.filter(({ from, to }) => from === id || to === id) },
    ]),
  );
}

const cast = (...ids: string[]) => ids.map(id => makeMember(knownEntity(id, id)));

describe('the ties of a story', () => {
  it('are each drawn once, with all their sentences', () => {
    const told = [tie('a', 'b', 'met', 1), tie('a', 'b', 'met', 50), tie('b', 'c'), tie('c', 'd')];
    const story = storyTies(cast('a', 'b', 'c', 'd', 'alone'), portraitsOf(told));
    expect(story?.members.map(({ entity }) => entity.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(story?.ties.map(({ from, to, sentences }) => [from, to, sentences.length])).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 1],
      ['c', 'd', 1],
    ]);
  });

  it('leave room for the second name in the verb on the line', () => {
    const told = [{ ...tie('a', 'b', 'griff'), tail: 'an' }, tie('b', 'c'), tie('c', 'a')];
    const verbs = storyTies(cast('a', 'b', 'c'), portraitsOf(told))!.ties.map(({ verb }) => verb);
    expect(verbs).toContain('griff … an');
  });

  it('leave out that one asked another, if it isn’t told what', () => {
    const told = [tie('a', 'b'), tie('b', 'c'), tie('c', 'a'), { ...tie('a', 'd', 'asked'), said: null }];
    const story = storyTies(cast('a', 'b', 'c', 'd'), portraitsOf(told));
    expect(story?.ties.map(({ verb }) => verb)).toEqual(['met', 'met', 'met']);
  });

  it('need a third to make a picture', () => {
    expect(storyTies(cast('a', 'b', 'c'), portraitsOf([tie('a', 'b'), tie('b', 'c')]))).toBeNull();
    expect(storyTies([], {})).toBeNull();
  });

  it('include what was known, unless the article tells something of the two', () => {
    const board = makeMember(knownEntity('board', 'Board', { kind: 'organization' }));
    const ada = makeMember(knownEntity('ada', 'Ada', { relations: [{ name: 'leads', to: 'board' }] }));
    const others = [tie('x', 'y'), tie('y', 'ada')];
    const members = [ada, board, ...cast('x', 'y')];
    const known = storyTies(members, portraitsOf(others))!.ties.at(-1);
    expect(known).toEqual({ from: 'ada', to: 'board', verb: 'leads', sentences: [] });
    const told = storyTies(members, portraitsOf([...others, tie('ada', 'board', 'left')]))!;
    expect(told.ties.map(({ verb }) => verb)).not.toContain('leads');
  });

  it('leave out names beyond five and ties beyond six', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = ids.flatMap((from, at) => ids.slice(at + 1).map(to => tie(from, to)));
    const story = storyTies(cast(...ids), portraitsOf(all))!;
    expect(story.ties).toHaveLength(6);
    expect(story.members.length).toBeLessThanOrEqual(5);
  });
});

describe('the places of a picture', () => {
  const drawn = (pairs: readonly string[]) =>
    pairs.map(([from, to]) => ({ from: from!, to: to!, verb: 'met', sentences: [] }));

  it.each([
    [
      ['a', 'b', 'c', 'd'],
      ['ad', 'bc', 'ab'],
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['ad', 'bc', 'ae', 'be'],
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['ab', 'bc', 'cd', 'de', 'ea'],
    ],
  ])('%j with %j cross nowhere', (ids, pairs) => {
    const ties = drawn(pairs);
    const places = picturePlaces(ids, ties);
    expect(new Set(places.values()).size).toBe(ids.length);
    expect(countCrossings(ties, places)).toBe(0);
  });

  it('keep verbs apart where two lines cross', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 200, y: 200 }],
      ['c', { x: 200, y: 0 }],
      ['d', { x: 0, y: 200 }],
    ]);
    const [one, other] = verbPlaces(drawn(['ab', 'cd']), places);
    expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThanOrEqual(28);
  });
});

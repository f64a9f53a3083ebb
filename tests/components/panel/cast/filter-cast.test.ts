import { describe, expect, it } from 'vitest';
import { filterCast, groupCast } from '../../../../components/panel/cast/filter-cast.ts';
import { knownEntity, makeAnalysis, makeMember } from '../../make-story.ts';

const { cast } = makeAnalysis();
const names = (query: string): string[] =>
  filterCast(cast, query, ({ entity }) => (entity.source === 'knowledge' ? entity.context : '')).map(
    ({ entity }) => entity.name,
  );

describe('filterCast', () => {
  it.each([
    ['', ['Ada Berg', 'Port Board', 'Nils Oak', 'Lind']],
    ['  be ', ['Ada Berg']],
    ['BERG ada', ['Ada Berg']],
    ['erg', []],
    ['harb', ['Ada Berg']],
    ['ada oak', []],
  ])('finds by the beginnings of words: %j', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('takes no notice of accents', () => {
    const member = makeMember(knownEntity('b', 'Beyoncé Knowles'));
    expect(filterCast([member], 'beyonce', () => '')).toEqual([member]);
  });
});

describe('groupCast', () => {
  it('keeps the order of importance, of kinds and within each', () => {
    expect(
      groupCast(cast).map(({ kind, members }) => [kind, members.map(({ entity }) => entity.id)]),
    ).toEqual([
      ['person', ['ada', 'here-nils']],
      ['organization', ['board']],
      ['place', ['lind']],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { groupOutlets } from '../../../components/coverage/group-outlets.ts';
import type { Outlet } from '../../../lib/model/coverage/outlet.ts';

const outlet = (id: string, name: string, country: string, language = 'en'): Outlet => ({
  id,
  name,
  country,
  language,
  section: 'news',
  feed: `https://${id}.example/feed`,
  home: `https://${id}.example/`,
});
const OUTLETS = [
  outlet('zeit', 'Zeit der Häfen', 'DE', 'de'),
  outlet('anker', 'Anker', 'DE', 'de'),
  outlet('oak', 'Oak Daily', 'BR', 'pt'),
  outlet('un', 'UN Notes', 'UN'),
];
const ids = (query: string) =>
  groupOutlets(OUTLETS, query).map(({ country, outlets }) => [country, ...outlets.map(({ id }) => id)]);

describe('groupOutlets', () => {
  it('goes by country and name, in the order of the alphabet', () => {
    expect(ids('')).toEqual([
      ['Brazil', 'oak'],
      ['Germany', 'anker', 'zeit'],
      ['United Nations', 'un'],
    ]);
  });

  it.each([
    ['hafen', [['Germany', 'zeit']]],
    ['GERM ank', [['Germany', 'anker']]],
    ['portuguese', [['Brazil', 'oak']]],
    ['(nothing', []],
  ])('finds %j by the beginnings of words', (query, found) => {
    expect(ids(query)).toEqual(found);
  });
});

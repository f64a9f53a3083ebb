import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { relationsOf } from '../../lib/knowledge/relations-of.ts';
import { meaningsOf, NameSearch } from '../../lib/knowledge/search-names.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { makeEntry } from './make-entry.ts';

const SHIPPED = [
  makeEntry({ name: 'Sam Altman', kind: 'person', short: ['Altman'], relations: { leads: ['openai'] } }),
  makeEntry({ name: 'Samoa', kind: 'place' }),
  makeEntry({ name: 'Robert Altman', kind: 'person' }),
  makeEntry({ name: 'OpenAI', aliases: ['Open AI Inc.'] }),
  makeEntry({ name: 'Édouard Philippe', kind: 'person' }),
  makeEntry({ name: 'Paris', kind: 'place' }),
  makeEntry({ name: 'Paris', id: 'paris-texas', kind: 'place' }),
  makeEntry({ name: 'University of Paris' }),
  makeEntry({ name: 'Ann Chad', kind: 'person', short: ['Chad'] }),
  makeEntry({ name: 'Chad', kind: 'place' }),
  makeEntry({ name: 'Lind Jets', guarded: ['Lind'], evidence: ['game'], prior: 90 }),
  makeEntry({
    name: 'Lind',
    id: 'lind-state',
    kind: 'place',
    guarded: ['Lind'],
    evidence: ['governor'],
    prior: 25,
  }),
];
const PACK = [makeEntry({ name: 'Samira Berg', kind: 'person', id: 'beat/samira-berg' })];
const knowledge = new Knowledge([SHIPPED, PACK].map(entries => openBase(writeBase(entries).buffer)));
const search = new NameSearch(knowledge);

function found(query: string): string[] {
  return search.find(query, 10).entities.map(({ id }) => id);
}

describe('NameSearch', () => {
  it.each([
    ['sam', ['sam-altman', 'samoa', 'beat/samira-berg']],
    ['altman', ['sam-altman', 'robert-altman']],
    ['altm sam', ['sam-altman']],
    ['chad', ['chad', 'ann-chad']],
    ['lind', ['lind-state', 'lind-jets']],
    ['open ai inc', ['openai']],
    ['EDOUARD', ['edouard-philippe']],
    ['zzz', []],
    ['  ', []],
    ['...', []],
  ])('finds the entities for %s, best first', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('finds all entities of one name before those whose names only start with it', () => {
    expect(found('paris').slice(0, 2).sort()).toEqual(['paris', 'paris-texas']);
    expect(search.find('paris', 10)).toMatchObject({ exact: 2 });
    expect(found('paris')).toContain('university-of-paris');
  });

  it('finds no more than requested', () => {
    expect(search.find('sam', 1).entities).toHaveLength(1);
  });

  it('accepts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), query => {
        expect(search.find(query, 5).entities.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

it.each([
  ['Chad', ['chad', 'ann-chad']],
  ['Altman', ['sam-altman']],
  ['Sam', []],
  ['', []],
])('knows what %s may mean, whole names only', (name, ids) => {
  expect(meaningsOf(knowledge, name).map(({ id }) => id)).toEqual(ids);
});

describe('relationsOf', () => {
  it('lists relations from the entity’s side', () => {
    const [person, company] = ['sam-altman', 'openai'].map(id =>
      relationsOf(knowledge, knowledge.refOf(id)!),
    );
    expect(person).toMatchObject([{ name: 'leads', isBack: false, entity: { id: 'openai' } }]);
    expect(company).toMatchObject([{ name: 'leads', isBack: true, entity: { id: 'sam-altman' } }]);
  });
});

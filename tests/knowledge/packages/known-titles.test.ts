import { expect, it } from 'vitest';
import { KnownTitles } from '../../../modules/knowledge/packages/known-titles.ts';

const known = new KnownTitles([['Ada DeVito', 'Q1'], ['Bert MacGraw']]);
const entry = { key: 'title:x', name: 'X', kind: 'person', category: '', weight: 1 } as const;

it('spells titles as their articles do', () => {
  expect(known.spelling('ada devito')).toBe('Ada DeVito');
  expect(known.spelling('bert macgraw')).toBe('Bert MacGraw');
  expect(known.spelling('no one')).toBeUndefined();
});

it('gives an entry the id of its title, unless it has one', () => {
  expect(known.withId({ ...entry, wikipedia: 'Ada DeVito' }).wikidata).toBe('Q1');
  expect(known.withId({ ...entry, wikipedia: 'Ada DeVito', wikidata: 'Q9' }).wikidata).toBe('Q9');
  expect(known.withId({ ...entry, wikipedia: 'Bert MacGraw' }).wikidata).toBeUndefined();
  expect(known.withId(entry).wikidata).toBeUndefined();
});

import { expect, it } from 'vitest';
import { readTable } from '../../../../modules/knowledge/packages/read-table.ts';
import { KnownTitles } from '../../../../modules/knowledge/packages/titles/known-titles.ts';

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

it('has certain ids in order, each for one title', () => {
  const rows = readTable('own-ids.tsv');
  const titles = rows.map(([title]) => title!);
  expect(titles).toEqual([...new Set(titles)].sort());
  expect(new Set(rows.map(([, id]) => id)).size).toBe(rows.length);
  for (const [, id] of rows) expect(id).toMatch(/^Q[1-9]\d*$/);
});

it('prefers the ids of the data sets', () => {
  const known = new KnownTitles();
  const sets = new Map(readTable('titles.tsv').map(([title, id]) => [title!, id]));
  for (const [title, id] of readTable('own-ids.tsv'))
    expect(known.withId({ name: title!, wikipedia: title! }).wikidata).toBe(sets.get(title!) || id);
});

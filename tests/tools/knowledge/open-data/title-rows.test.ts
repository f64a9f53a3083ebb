import { expect, it } from 'vitest';
import { titleRows } from '../../../../tools/knowledge/open-data/title-rows.ts';
import { WikidataIds } from '../../../../tools/knowledge/open-data/wikidata-ids.ts';

const set = [
  { id: 'Q1', label: 'Ada DeVito', wikipedia: 'Ada DeVito' },
  { id: 'wiki:x', label: 'Bert MacGraw', wikipedia: 'Bert MacGraw' },
  { id: 'Q3', label: 'Zork', wikipedia: 'ZORK' },
  { id: 'Q4', label: 'Plain Name', wikipedia: 'Plain Name' },
  { id: 'Q5', label: 'Ann Bridge', wikipedia: 'Ann Bridge', description: 'bridge in Kent, England' },
];
const ids = new WikidataIds();
ids.add(set, true);

it.each([
  [
    'the exact spelling and the id',
    { key: 'title:ada devito', name: 'Ada Devito' },
    [['Ada DeVito', 'Q1', '']],
  ],
  [
    'a spelling without an id',
    { key: 'title:bert macgraw', name: 'Bert Macgraw' },
    [['Bert MacGraw', '', '']],
  ],
  ['an id alone', { key: 'title:plain name', name: 'Plain Name' }, [['Plain Name', 'Q4', '']]],
  ['nothing if a brand is spelt otherwise', { key: 'nsi:Q9', name: 'Zork' }, []],
  [
    'that a bridge is a thing',
    { key: 'title:ann bridge', name: 'Ann Bridge' },
    [['Ann Bridge', 'Q5', 'thing']],
  ],
  ['nothing for an unknown title', { key: 'title:no one', name: 'No One' }, []],
])('writes %s', (_, entry, rows) => {
  expect(titleRows([{ ...entry, kind: 'person', wikipedia: entry.name }], ids, set)).toEqual(rows);
});

it('leaves entries with an id alone', () => {
  const entry = {
    key: 'nsi:Q9',
    kind: 'person',
    name: 'Plain Name',
    wikipedia: 'Plain Name',
    wikidata: 'Q9',
  };
  expect(titleRows([entry], ids, set)).toEqual([]);
});

it('never takes the id of a branch in another country', () => {
  const branches = new WikidataIds();
  const description = 'Company in Munich, Germany';
  branches.add([{ id: 'Q7', label: 'Zork', wikipedia: 'Zork', description }], false);
  const zork = { name: 'Zork', wikipedia: 'Zork' };
  expect(branches.choose({ ...zork, places: ['japan'] })).toEqual({ reason: 'no row' });
  expect(branches.choose({ ...zork, places: ['germany'] })).toEqual({ id: 'Q7' });
  expect(branches.choose({ ...zork, places: ['munich'] })).toEqual({ id: 'Q7' });
  expect(branches.choose(zork)).toEqual({ id: 'Q7' });
});

it('never takes an item that was made from a register of branches', () => {
  const branches = new WikidataIds();
  const row = { label: 'Zork', wikipedia: 'Zork', description: 'Company in Munich, Germany' };
  branches.add([{ ...row, id: 'Q30255115' }], false);
  expect(branches.choose({ name: 'Zork', wikipedia: 'Zork' })).toEqual({ reason: 'no row' });
  branches.add([{ ...row, id: 'Q3025511' }], false);
  expect(branches.choose({ name: 'Zork', wikipedia: 'Zork' })).toEqual({ id: 'Q3025511' });
});

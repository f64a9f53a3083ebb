import { describe, expect, it } from 'vitest';
import { WikidataIds } from '../../../../tools/knowledge/open-data/wikidata-ids.ts';

describe('the Wikidata id of an entry', () => {
  const ids = new WikidataIds();
  ids.add(
    [
      { id: 'Q1', label: 'Ada Example', wikipedia: 'Ada Example' },
      { id: 'Q2', label: 'Example', wikipedia: 'Example' },
      { id: 'party:3', label: 'Own Id', wikipedia: 'Own Id' },
    ],
    true,
  );
  ids.add([{ id: 'Q4', label: 'Another Example', wikipedia: 'Example' }], true);
  ids.add(
    [
      { id: 'Q5', label: 'Acme', wikipedia: 'Acme Corporation' },
      { id: 'Q6', label: 'Acme (France)', wikipedia: 'Acme Corporation' },
      { id: 'Q7', label: 'Branch Office', wikipedia: 'Head Office' },
    ],
    false,
  );

  it.each([
    ['comes from the one row with its title', 'Ada Example', 'Ada Example', { id: 'Q1' }],
    ['is left open if two sets disagree', 'Example', 'Example', { reason: 'the sets disagree' }],
    ['ignores ids that are not from Wikidata', 'Own Id', 'Own Id', { reason: 'no row' }],
    ['is that of the organisation, not of its branch', 'Acme', 'Acme Corporation', { id: 'Q5' }],
    [
      'is left open if only a branch has the title',
      'Head Office',
      'Head Office',
      { reason: 'the sets disagree' },
    ],
    ['is left open without a row', 'Nobody', 'Nobody', { reason: 'no row' }],
  ])('%s', (_, name, wikipedia, expected) => {
    expect(ids.choose({ name, wikipedia })).toEqual(expected);
  });
});

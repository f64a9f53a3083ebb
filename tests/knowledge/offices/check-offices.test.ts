import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/knowledge/entry.ts';
import { addLeaders } from '../../../modules/knowledge/offices/add-leaders.ts';
import { checkOffices } from '../../../modules/knowledge/offices/check-offices.ts';
import type { Office } from '../../../modules/knowledge/offices/office.ts';
import { dependents, findOffices } from '../../../tools/knowledge/print-office.ts';
import { makeEntry } from '../make-entry.ts';

const peru = makeEntry({ name: 'Peru', kind: 'place', aliases: ['Republic of Peru'] });
const party = makeEntry({ name: 'Andean Party', context: 'Peruvian party led by Ana Rojas since 2021' });
const ana = makeEntry({ name: 'Ana Rojas', kind: 'person', context: 'President of Peru since July 2021' });
const luis = makeEntry({ name: 'Luis Vega', kind: 'person', context: 'Mayor of Lima 2015-2019' });

const president: Office = {
  post: 'President of Peru',
  role: 'president',
  of: 'peru',
  holder: 'ana-rojas',
  since: '2021-07',
  asOf: '2026-01',
  leads: true,
  shared: false,
};
const leader: Office = {
  ...president,
  post: 'Leader of the Andean Party',
  role: 'leader',
  of: 'andean-party',
};

function place<T>(items: readonly T[], key: 'entry' | 'office', file: string) {
  return items.map((item, index) => ({ file, line: index + 1, [key]: item }) as never);
}

function problems(entries: readonly Entry[], offices: readonly Office[] = [president, leader]): string[] {
  const placed = place(entries, 'entry', 'people.jsonl');
  const posts = place(offices, 'office', 'offices.jsonl');
  return checkOffices(posts, placed, new Set(entries.map(({ id }) => id))).map(({ message }) => message);
}

describe('checkOffices', () => {
  it('accepts entries that agree', () => {
    expect(problems([peru, party, ana, luis])).toEqual([]);
  });

  it.each([
    'President of Peru since 2026',
    "Former banker, Peru's president since July 2026",
    'President of the Republic of Peru, since 2026',
  ])('finds another person who claims the post: %s', context => {
    expect(problems([peru, party, ana, { ...luis, context }])[0]).toMatch(/claims "President of Peru"/);
  });

  it.each([
    'President of Peru 2016-2018',
    'Vice president of Peru since 2021',
    'Adviser to the president of Peru since 2021',
    'President of Peru Copper since 2019',
  ])('lets others be: %s', context => {
    expect(problems([peru, party, ana, { ...luis, context }])).toEqual([]);
  });

  it.each(['led', 'headed', 'run', 'commanded'])('finds a body %s by somebody else', verb => {
    const stale = { ...party, context: `Peruvian party ${verb} by Luis Vega` };
    expect(problems([peru, stale, ana, luis])).toEqual([
      'context says it is led by Luis Vega, who holds none of its offices (ana-rojas)',
    ]);
  });

  it.each<[fault: string, message: string, entries: Entry[]]>([
    ['a body without an entry', '"of" is "peru", which isn\'t an entry', [ana]],
    ['a holder without an entry', '"holder" is "ana-rojas", which isn\'t a person\'s entry', [peru]],
    [
      'a holder who is no person',
      '"holder" is "ana-rojas", which isn\'t a person\'s entry',
      [peru, { ...ana, kind: 'group' }],
    ],
    [
      'an entry that is silent about the year',
      "Ana Rojas is President of Peru since 2021-07, but the entry's context doesn't mention 2021",
      [peru, { ...ana, context: 'President of Peru' }],
    ],
    [
      'an entry from before the office began',
      'Ana Rojas is President of Peru since 2021-07, but the entry is older',
      [peru, { ...ana, asOf: '2021-06' }],
    ],
  ])('finds %s', (_, message, entries) => {
    expect(problems(entries, [president])).toEqual([message]);
  });

  it('allows two holders only if both lines are shared', () => {
    const second: Office = { ...president, holder: 'luis-vega', since: undefined };
    expect(problems([peru, ana, luis], [president, second])).toHaveLength(1);
    const shared = [president, second].map(office => ({ ...office, shared: true }));
    expect(problems([peru, ana, luis], shared)).toEqual([]);
  });

  it('rejects a written "leads" that the offices give, or contradict', () => {
    const leads = { relations: { leads: ['peru'] } };
    expect(problems([peru, { ...ana, ...leads }], [president])[0]).toMatch(/leave it out/);
    expect(problems([peru, ana, { ...luis, ...leads }], [president])[0]).toMatch(/names another head/);
  });
});

describe('addLeaders', () => {
  it('adds the bodies that a person heads to what the entry states', () => {
    const own = { ...ana, relations: { leads: ['club'], memberOf: ['union'] } };
    const foreign: Office = { ...president, of: 'lima', leads: false };
    const added = addLeaders(
      place([own, luis], 'entry', 'a'),
      place([president, leader, foreign], 'office', 'o'),
    );
    expect(added.map(({ entry }) => entry.relations)).toEqual([
      { leads: ['peru', 'andean-party', 'club'], memberOf: ['union'] },
      {},
    ]);
  });
});

describe('--office', () => {
  const offices = place([president, leader], 'office', 'o');

  it.each<[wanted: string, posts: string[]]>([
    ['president of peru', ['President of Peru']],
    ['Peruvian president', ['President of Peru']],
    ['of', ['President of Peru', 'Leader of the Andean Party']],
    ['Chilean president', []],
  ])('finds %s', (wanted, posts) => {
    const found = findOffices(offices, [{ ...peru, demonyms: ['Peruvian'] }], wanted);
    expect(found.map(({ office }) => office.post)).toEqual(posts);
  });

  it('lists the holder, the body and everyone who names the holder', () => {
    const [post] = findOffices(offices, [peru], 'president of peru');
    const found = dependents(post!, place([peru, party, ana, luis], 'entry', 'a'));
    expect(found.map(({ entry, why }) => [entry.name, why])).toEqual([
      ['Peru', 'body'],
      ['Andean Party', 'context names the holder'],
      ['Ana Rojas', 'holder'],
    ]);
  });
});

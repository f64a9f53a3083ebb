import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/entry.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { checkEntries } from '../../modules/knowledge/check.ts';
import { dateAfterCheck, isUnsettled } from '../../modules/knowledge/checks/dates.ts';
import { partAlias, wordingProblem } from '../../modules/knowledge/checks/names.ts';
import { contradictedIds } from '../../tools/knowledge/open-data/id-warnings.ts';
import { WikidataIds } from '../../tools/knowledge/open-data/wikidata-ids.ts';
import { makeEntry } from './make-entry.ts';

function place(entries: readonly Entry[]) {
  return entries.map((entry, index) => ({ file: 'a.jsonl', line: index + 1, entry }));
}

function problems(...entries: Entry[]): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  return checkEntries(place(entries), ids).map(({ message }) => message);
}

describe('dateAfterCheck', () => {
  it.each([
    ['Mayor of Lima since March 2026', '2025-12', 'March 2026'],
    ['Lost the 2026 election', '2025-12', '2026'],
    ['Head of the mint 2019-2026', '2025-12', '2019-2026'],
    ['Crashed on 8 March 2026', '2026-02', 'March 2026'],
    ['Sold in 2025 and renamed that December', '2025-10', 'that December'],
  ])('finds the later date: %s', (context, asOf, date) => {
    expect(dateAfterCheck(makeEntry({ name: 'Ana', context, asOf }))).toBe(date);
  });

  it.each([
    ['Mayor of Lima since March 2026', '2026-03'],
    ['Mayor of Lima since 2025', '2025-10'],
    ['Games due in Oslo in 2030', '2025-10'],
    ['Candidate for governor in 2026', '2025-10'],
    ['Head of the mint until January 2026', '2025-12'],
    ['Found 1914 stones', '2025-10'],
    ['Sold in 2025 and renamed that May', '2025-10'],
    ['Rivers that May floods reach', '2025-10'],
  ])('accepts what is earlier, or ahead: %s', (context, asOf) => {
    expect(dateAfterCheck(makeEntry({ name: 'Ana', context, asOf }))).toBeUndefined();
  });
});

describe('wording', () => {
  it.each([
    ['Acme', 'organization', 'Maker of Acme rockets', 'context repeats the name'],
    ['Acme', 'organization', 'Organisation of rocket makers', 'context starts with the kind, "organisation"'],
    ['Acme Union', 'organization', 'Rocket acme union of Ohio', 'context repeats the name'],
    ['Nature', 'organization', 'Weekly of nature and science', undefined],
    ['Acme Day', 'event', 'Event in May', 'context starts with the kind, "event"'],
    ['Mexico', 'place', 'Country with the capital Mexico City', undefined],
    ['Acme', 'organization', 'Rocket maker in Ohio', undefined],
  ] as const)('%s, %s: %s', (name, kind, context, problem) => {
    expect(wordingProblem(makeEntry({ name, kind, context }))).toBe(problem);
  });
});

describe('partAlias', () => {
  it.each([
    ['place', 'Lima', 'North Lima'],
    ['place', 'Lima', 'Port of Lima'],
    ['organization', 'Lima University', 'Lima Law School'],
    ['organization', 'Lima University', 'Rojas School of Mines'],
    ['event', '2020 Lima Open', '2020 Lima Open – Singles'],
  ] as const)('%s %s isn’t %s', (kind, name, alias) => {
    expect(partAlias(makeEntry({ name, kind, aliases: [alias] }))).toBe(alias);
  });

  it.each([
    ['place', 'Lima', 'City of Lima'],
    ['place', 'North Lima', 'N. Lima'],
    ['event', '2020 Lima Open', 'Lima Open – 2020'],
    ['organization', 'Lima School of Mines', 'School of Mines'],
  ] as const)('%s %s may be %s', (kind, name, alias) => {
    expect(partAlias(makeEntry({ name, kind, aliases: [alias] }))).toBeUndefined();
  });
});

describe('checkEntries', () => {
  it('wants titles for two of the same name and kind', () => {
    const one = makeEntry({
      id: 'labour-a',
      name: 'Labour',
      context: 'A party',
      wikipedia: 'Labour (A)',
      prior: 50,
    });
    const other = makeEntry({ id: 'labour-b', name: 'Labour', context: 'A party', prior: 50 });
    expect(problems(one, other)).toEqual([expect.stringMatching(/both need their Wikipedia title/)]);
    expect(problems(one, { ...other, wikipedia: 'Labour (B)' })).toEqual([]);
  });

  it('finds relations whose ends don’t fit', () => {
    const town = makeEntry({ name: 'Lima', kind: 'place', context: 'A town' });
    const person = makeEntry({
      name: 'Ana Rojas',
      kind: 'person',
      context: 'A builder',
      relations: { makes: ['lima'] },
    });
    expect(problems(town, person)).toEqual(['"makes" can\'t lead from person to place ("lima")']);
    const a = makeEntry({ name: 'A', relations: { partOf: ['b'] } });
    const b = makeEntry({ name: 'B', relations: { partOf: ['a'] } });
    expect(problems(a, b)).toEqual([
      '"partOf" runs in a circle with "b"',
      '"partOf" runs in a circle with "a"',
    ]);
    expect(problems(a, { ...b, relations: {} })).toEqual([]);
  });
});

describe('a settled entry', () => {
  const war = makeEntry({ name: 'Lima War', kind: 'event', context: 'War of 1950', settled: true });

  it('has no month once it is packed', () => {
    const base = openBase(
      writeBase([war, { ...war, id: 'b', name: 'B War', settled: undefined }]).slice().buffer,
    );
    const find = (id: string) => base.entity(base.numberOf(id));
    expect([war.id, 'b'].map(id => find(id).asOf)).toEqual(['', '2026-01']);
    expect(find(war.id).context).toBe('War of 1950');
  });

  it('doesn’t speak of the present', () => {
    expect(isUnsettled(war)).toBe(false);
    expect(isUnsettled({ ...war, context: 'War under way since 1950' })).toBe(true);
    expect(isUnsettled({ ...war, context: 'Still under way' })).toBe(true);
    expect(isUnsettled({ ...war, context: 'War seen in "Still Lives"' })).toBe(false);
    expect(problems({ ...war, context: 'War under way since 1950' })).toHaveLength(1);
  });
});

it('warns of ids that open data contradicts', () => {
  const ids = new WikidataIds();
  ids.add([{ id: 'Q2', label: 'Lima', wikipedia: 'Lima' }], true);
  const lima = makeEntry({ name: 'Lima', wikipedia: 'Lima', wikidata: 'Q1' });
  expect(contradictedIds(place([lima]), ids)).toEqual(['a.jsonl:1: warning: Lima has Q1, open data has Q2']);
  expect(contradictedIds(place([{ ...lima, wikidata: 'Q2' }]), ids)).toEqual([]);
});

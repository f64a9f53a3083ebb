import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/knowledge/entry.ts';
import { checkEntries } from '../../modules/knowledge/check.ts';
import { makeEntry } from './make-entry.ts';

const lima = makeEntry({ name: 'Lima', kind: 'place', context: 'Capital of Peru', wikipedia: 'Lima' });
const ana = makeEntry({
  name: 'Ana Rojas',
  kind: 'person',
  context: 'Mayor since 2021',
  wikipedia: 'Ana Rojas',
});
const acme = makeEntry({ name: 'Acme', context: 'Rocket maker', wikipedia: 'Acme' });
const act = makeEntry({ name: 'Rocket Act', kind: 'law', context: 'US law of 1990', settled: true });

/** Each rule: a change of one entry that breaks it, what the check says, and a neighbouring change that is fine. */
const RULES: [rule: string, broken: Partial<Entry>, message: string, fine: Partial<Entry>][] = [
  ['ids are used once', { id: 'lima' }, 'id "lima" is also at a.jsonl:1', { id: 'lima-company' }],
  [
    'a shared alias needs a prior',
    { aliases: ['Lima'] },
    '"Lima" is shared with a.jsonl:1: "prior" is missing',
    { aliases: ['Lima Rockets'] },
  ],
  [
    'a shared alias may differ by accents',
    { guarded: ['Lîma'], evidence: ['rocket'] },
    '"Lima" is shared with a.jsonl:1: "prior" is missing',
    { short: ['Lima'] },
  ],
  [
    'relations lead to entries',
    { relations: { partOf: ['acme-group'] } },
    'relation "partOf" points to "acme-group", which isn\'t an entry',
    { relations: { partOf: ['compiled'] } },
  ],
  [
    'titles are used once',
    { wikipedia: 'Lima' },
    'title "Lima" is also at a.jsonl:1',
    { wikipedia: 'Lima (company)' },
  ],
  [
    'titles differ by more than case',
    { wikipedia: 'LIMA' },
    'title "LIMA" differs only by case from the one at a.jsonl:1',
    { wikipedia: undefined },
  ],
  [
    'an alias isn’t a part',
    { aliases: ['Acme Business School'] },
    'alias "Acme Business School" names a part of it, or something larger: give that its own entry',
    { aliases: ['Acme Business'] },
  ],
  [
    'no date is later than the check',
    { context: 'Rocket maker sold in March 2026' },
    'context says March 2026, but "asOf" is 2026-01',
    { context: 'Rocket maker sold in January 2026' },
  ],
  [
    'a settled context doesn’t speak of the present',
    { settled: true, context: 'Rocket maker owned by Bolt' },
    '"settled", but its context speaks of the present',
    { settled: true, context: 'Rocket maker of the 1960s' },
  ],
  [
    'the context doesn’t repeat the name',
    { context: 'Maker of Acme rockets' },
    'context repeats the name',
    { context: 'Maker of Acmeist rockets' },
  ],
  [
    'the context doesn’t start with the kind',
    { context: 'Organization of rocket makers' },
    'context starts with the kind, "organization"',
    { context: 'Association of rocket makers' },
  ],
  [
    'the context starts with a capital',
    { context: 'rocket maker' },
    'context starts in lower case',
    { context: 'xRocket maker' },
  ],
  [
    'a settled context doesn’t last beyond its check',
    { settled: true, context: 'Rocket maker until May 2027' },
    '"settled", but its context speaks of the present',
    { settled: true, context: 'Rocket maker until May 2024' },
  ],
  [
    'namesakes of a kind have titles',
    { name: 'Lima', kind: 'place', prior: 50, wikipedia: undefined },
    '"Lima" (place) is also at a.jsonl:1: both need their Wikipedia title',
    { name: 'Lima', kind: 'place', prior: 50 },
  ],
  [
    'relations start from a kind that fits',
    { relations: { worksFor: ['lima'] } },
    '"worksFor" can\'t lead from organization to place ("lima")',
    { relations: { locatedIn: ['lima'] } },
  ],
  [
    'relations lead to a kind that fits',
    { relations: { makes: ['lima'] } },
    '"makes" can\'t lead from organization to place ("lima")',
    { relations: { makes: ['rocket-act'] } },
  ],
  [
    'nothing is part of itself',
    { relations: { partOf: ['acme'] } },
    '"partOf" runs in a circle with "acme"',
    { relations: { partOf: ['rocket-act'] } },
  ],
  [
    'successors are of one kind',
    { relations: { succeeded: ['lima'] } },
    '"succeeded" can\'t lead from organization to place ("lima")',
    { relations: { succeeded: ['compiled'] } },
  ],
];

function messages(change: Partial<Entry>): string[] {
  const entries = [{ ...lima, prior: 50 }, ana, act, { ...acme, ...change }];
  const placed = entries.map((entry, index) => ({ file: 'a.jsonl', line: index + 1, entry }));
  return checkEntries(placed, new Set(['compiled'])).map(({ message }) => message);
}

describe.each(RULES)('the rule that %s', (_, broken, message, fine) => {
  it('finds what breaks it', () => {
    expect(messages(broken)).toEqual([message]);
  });

  it('accepts what is close', () => {
    expect(messages(fine)).toEqual([]);
  });
});

it('finds circles of two', () => {
  const chain = (...relations: Entry['relations'][]) =>
    checkEntries(
      relations.map((own, index) => ({
        file: 'a.jsonl',
        line: index + 1,
        entry: makeEntry({ name: `Body ${'AB'[index]}`, context: 'A body', relations: own }),
      })),
      new Set(),
    ).map(({ line, message }) => `${line} ${message}`);
  expect(chain({ succeeded: ['body-b'] }, { succeeded: ['body-a'] })).toEqual([
    '1 "succeeded" runs in a circle with "body-b"',
    '2 "succeeded" runs in a circle with "body-a"',
  ]);
  expect(chain({ succeeded: ['body-b'] }, { partOf: ['body-a'] })).toEqual([]);
  expect(chain({ memberOf: ['body-b'] }, { memberOf: ['body-a'] })).toEqual([]);
});

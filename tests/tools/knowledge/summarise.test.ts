import { expect, it } from 'vitest';
import { mostAmbiguous, yearBefore } from '../../../tools/knowledge/print-report.ts';
import { summarise } from '../../../tools/knowledge/summarise.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';

const entries = [
  makeEntry({ name: 'Pete Hegseth', kind: 'person', short: ['Hegseth'], asOf: '2025-03' }),
  makeEntry({ name: 'Pentagon', aliases: ['DOD', 'Defense Department'], guarded: ['Pentagon'] }),
];
const compiled = makeEntry({ name: 'Pentagon', id: 'pentagon-texas', kind: 'place', context: '', asOf: '' });

it('counts entries, aliases and kinds', () => {
  const placed = entries.map((entry, line) => ({ file: 'knowledge/a.jsonl', line, entry }));
  const sources = [...entries, compiled];
  const summary = summarise({
    entries: placed,
    offices: [],
    sources,
    names: new Map(),
    translations: [],
    stale: [],
    problems: [],
    reports: [],
    families: 0,
    same: 0,
    unusable: 0,
  });
  expect(summary).toMatchObject({
    handWritten: 2,
    compiled: 1,
    aliases: 3,
    byKind: { person: 1, organization: 1, place: 1 },
    oldest: '2025-03',
  });
  expect(summary.bytes).toBeGreaterThan(0x10000);
});

it('finds the aliases that most entries share', () => {
  expect(mostAmbiguous([...entries, compiled])[0]).toContain('Pentagon: pentagon, pentagon-texas');
});

it('goes back a year', () => {
  expect(yearBefore('2026-11')).toBe('2025-11');
});

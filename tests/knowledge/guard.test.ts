import { expect, it } from 'vitest';
import { isSafeAlias, judgeName, type Verdict } from '../../modules/knowledge/guard.ts';
import type { Compiled } from '../../modules/knowledge/packages/compiled.ts';
import { someWords } from './some-words.ts';

it.each<[string, Compiled['kind'], number, Verdict]>([
  ['Zork', 'place', 1 / 64, 'open'],
  ['Reading', 'place', 1 / 8, 'guarded'],
  ['Reading', 'place', 1 / 64, 'unusable'],
  ['Hastings', 'place', 1 / 16, 'guarded'],
  ['Target', 'organization', 1 / 16, 'unusable'],
  ['Target', 'organization', 1 / 4, 'guarded'],
  ['ZRK', 'organization', 1 / 16, 'unusable'],
  ['John Lewis', 'organization', 1 / 16, 'guarded'],
  ['First State Bank', 'organization', 1 / 16, 'guarded'],
  ['First Zork Bank', 'organization', 1 / 16, 'open'],
])('judges %s as a %s of weight %d', (name, kind, weight, verdict) => {
  expect(judgeName({ key: 'nsi:Q1', name, kind, weight, category: 'Bank' }, someWords)).toBe(verdict);
});

it.each([
  ['Department of First State West', 'guarded'],
  ['Department of First State Zork', 'open'],
  ['Department of First State of West', 'open'],
])('judges the office %s as %s', (name, verdict) => {
  const office = {
    key: 'ror:1',
    name,
    kind: 'organization',
    weight: 1 / 8,
    category: 'Government body',
  } as const;
  expect(judgeName(office, someWords)).toBe(verdict);
});

it.each([
  ['Zork', true],
  ['ZK', false],
  ['Reading', false],
  ['Lewis', false],
  ['West Bank', false],
  ['West Zork', true],
])('says whether %s is a safe alias: %s', (alias, safe) => {
  expect(isSafeAlias(alias, someWords)).toBe(safe);
});

import { expect, it } from 'vitest';
import type { Compiled } from '../../../modules/knowledge/packages/compiled.ts';
import { correct } from '../../../modules/knowledge/packages/corrections.ts';

const zork: Compiled = {
  key: 'data:x:1',
  name: 'Zork Telecom',
  kind: 'product',
  category: 'Mobile app',
  weight: 1 / 8,
  aliases: ['Zork', 'Bort'],
  wikidata: 'Q7',
};
const other: Compiled = { ...zork, key: 'data:x:2', name: 'Bort', wikidata: undefined };

it.each([
  ['kind', 'organization', { kind: 'organization' }],
  ['context', 'Telecommunications company', { category: 'Telecommunications company' }],
  ['name', 'ZorkTel', { name: 'ZorkTel' }],
  ['alias', 'Bort', { aliases: ['Zork'] }],
  ['guard', 'phone|calls', { needsEvidence: true, evidence: ['phone', 'calls'] }],
  ['title', 'Zork (company)', { wikipedia: 'Zork (company)' }],
  ['title', '', { wikipedia: undefined }],
])('corrects the %s of one entry', (field, value, change) => {
  expect(correct([zork, other], [['Zork Telecom', field, value]])).toEqual([{ ...zork, ...change }, other]);
  expect(correct([zork, other], [['Q7', field, value]])).toEqual([{ ...zork, ...change }, other]);
});

it('leaves an entry out', () => {
  expect(correct([zork, other], [['Q7', 'drop']])).toEqual([other]);
});

it.each([
  [['Nobody', 'drop'], 'no entry for: Nobody'],
  [['Q7', 'kind', 'telephone'], 'can\'t read "kind telephone"'],
  [['Q7', 'colour', 'red'], 'can\'t read "colour red"'],
])('refuses %j', (row, message) => {
  expect(() => correct([zork, other], [row])).toThrow(message);
});

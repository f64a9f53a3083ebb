import { expect, it } from 'vitest';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { gatherKnowledge } from '../../modules/knowledge/compile.ts';

const base = openBase(writeBase(gatherKnowledge().sources).buffer);
const contexts = new Map<string, string[]>();
for (let number = 0; number < base.size; number++) {
  const { name, kind, context } = base.entity(number);
  if (kind === 'place') contexts.set(name, [...(contexts.get(name) ?? []), context]);
}

/** What data packages would say. */
const REGION = /^(Region|District|State|Province) (of|in)|Indian state/;

// What we say about places that two sides claim: who holds them, and who disputes it. Nobody's region by fiat.
it.each([
  ['Taiwan', /claimed by China/],
  ['Crimea', /Ukraine that Russia annexed/],
  ['Sevastopol', /Crimean/],
  ['Donetsk', /Ukrainian city, taken by Russia/],
  ['Kosovo', /not recognised by Serbia/],
  ['Palestine', /recognised by/],
  ['West Bank', /occupied by Israel/],
  ['East Jerusalem', /annexed by Israel/],
  ['Golan Heights', /Syrian plateau that Israel took/],
  ['Western Sahara', /Disputed/],
  ['Northern Cyprus', /recognised only by Turkey/],
  ['Abkhazia', /Breakaway region of Georgia/],
  ['South Ossetia', /Breakaway region of Georgia/],
  ['Transnistria', /Breakaway .* of Moldova/],
  ['Somaliland', /Self-declared/],
  ['Kashmir', /divided between India and Pakistan/],
  ['Falkland Islands', /claimed by Argentina/],
  ['Nagorno-Karabakh', /retaken by Azerbaijan/],
  ['Tibet', /that China took over/],
])('%s is described by who holds it, and not as another country’s region', (name, expected) => {
  // Towns elsewhere share some of these names: Palestine in Texas.
  expect(contexts.get(name)).toContainEqual(expect.stringMatching(expected));
  expect(contexts.get(name)!.filter(context => REGION.test(context))).toEqual([]);
});

it('knows no aqueduct or cartoon character as a person', () => {
  const people = ['pont-du-gard', 'donald-duck', 'schwerer-gustav']
    .map(id => base.numberOf(id))
    .filter(number => number >= 0 && base.record(number).kind === 'person');
  expect(people).toEqual([]);
});

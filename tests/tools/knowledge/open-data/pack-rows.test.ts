import { expect, it } from 'vitest';
import { BEATS, packRows } from '../../../../tools/knowledge/open-data/pack-rows.ts';
import type { OpenDataRow } from '../../../../tools/knowledge/open-data/read-open-data.ts';

const row = (id: string, label: string, description: string): OpenDataRow => ({ id, label, description });

const SETS: Readonly<Record<string, readonly OpenDataRow[]>> = {
  openfootball: [
    row('1', 'Ada Doe', 'Footballer from Netherlands'),
    row('2', 'Bert Zork', 'Footballer from Algeria'),
    row('3', 'Cy Twin', 'Footballer from Algeria'),
    row('4', 'Cy Twin', 'Footballer from Peru'),
    row('5', 'Famous Star', 'Footballer from Brazil'),
    row('6', 'Mononym', 'Footballer from Brazil'),
  ],
  intl: [row('7', 'Bért Zork', 'Algeria international footballer (last goal 1998)')],
  chadwick: [row('Q5', 'Dan Bat', 'Major League Baseball player 1965–1965')],
  nga: [
    row('Q6', 'Eve Brush', 'British artist or patron, British, 1888 - 1946'),
    row('Q7', 'Anonymous Artist', 'Unknown artist or patron'),
  ],
  'openstates-retired': [row('8', 'Fay Vote', 'Democratic former state representative in AK')],
};
const made = (beat: string) =>
  packRows(
    BEATS[beat]!,
    set => SETS[set]!,
    name => name === 'Famous Star',
  );

it('writes people who aren’t known, once each, and none whose name two of a set have', () => {
  expect(made('football').map(({ name, context }) => [name, context])).toEqual([
    ['Ada Doe', 'Footballer from the Netherlands'],
    ['Bert Zork', 'Footballer from Algeria'],
  ]);
});

it.each([
  ['baseball', 'Dan Bat', 'Major League Baseball player, 1965', 'Q5'],
  ['art', 'Eve Brush', 'British artist or patron, 1888–1946', 'Q6'],
  ['us-states', 'Fay Vote', 'Former Democratic state representative in Alaska', undefined],
])('describes the people of %s, and needs evidence', (beat, name, context, wikidata) => {
  const [only, ...others] = made(beat);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ name, kind: 'person', context, guarded: [name] });
  expect(only!.wikidata).toBe(wikidata);
  expect(only!.evidence.length).toBeGreaterThan(2);
});

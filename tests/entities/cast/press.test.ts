import { expect, it } from 'vitest';
import { isPress } from '../../../lib/entities/cast/press.ts';
import type { Stored } from '../../../lib/knowledge/record.ts';

const entry = (context: string, kind: Stored['kind'] = 'organization'): Stored => ({
  id: 'a',
  name: 'A',
  kind,
  context,
  category: '',
  asOf: '',
  relations: [],
  evidence: [],
});

it.each([
  ['International news agency based in London', true],
  ['Centre-right German daily newspaper', true],
  ['US television network owned by Paramount', true],
  ['Lisbon daily', true],
  ['Business daily owned by a bank', true],
  ['Ghent weekly on the arts', true],
  ['Left-leaning investigative site', true],
  ['Daily deals company', false],
  ['Maker of weekly planners', false],
  ['Building site in Ghent', false],
  ['Swedish music-streaming company', false],
  ['US film, streaming and theme park company, owner of ABC', false],
])('takes “%s” for an outlet: %s', (context, expected) => expect(isPress(entry(context))).toBe(expected));

it('doesn’t mistake an outlet’s staff for the outlet', () => {
  expect(isPress(entry('British magazine editor', 'person'))).toBe(false);
});

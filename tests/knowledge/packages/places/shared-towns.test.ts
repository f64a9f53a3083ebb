import { expect, it } from 'vitest';
import { sharesTown } from '../../../../modules/knowledge/packages/places/shared-towns.ts';

it.each([
  ['Springfield Police Department', 'iso:US-IL', true],
  ['Garden City Police Department', 'iso:US-MI', true],
  ['Garden City Police Department', 'iso:CA-ON', false],
  ['Chicago Police Department', 'iso:US-IL', false],
  ['Chicago Public Schools', 'iso:US-IL', false],
  ['Springfield Museum', 'iso:US-IL', false],
  ['Zorkville Police Department', 'iso:US-IL', false],
])('%s in %s is named after a town that others share: %s', (name, within, shares) => {
  expect(sharesTown(name, within)).toBe(shares);
});

import { describe, expect, it } from 'vitest';
import { setListed } from '../../../lib/extension/settings/set-listed.ts';

describe('setListed', () => {
  it.each([
    [[], 'a', true, ['a']],
    [['a'], 'b', true, ['a', 'b']],
    [['a', 'b'], 'a', true, ['b', 'a']],
    [['a', 'b'], 'a', false, ['b']],
    [['a'], 'b', false, ['a']],
    [[], 'a', false, []],
  ])('%j with %j set to %j is %j', (items, item, isListed, expected) => {
    expect(setListed(items, item, isListed)).toEqual(expected);
  });

  it('replaces every item that counts as the same', () => {
    const items = [
      { id: 1, at: 1 },
      { id: 2, at: 1 },
      { id: 1, at: 2 },
    ];
    expect(setListed(items, { id: 1, at: 3 }, true, ({ id }) => id === 1)).toEqual([
      { id: 2, at: 1 },
      { id: 1, at: 3 },
    ]);
  });

  it('leaves the list it was given alone', () => {
    const items = ['a'];
    setListed(items, 'b', true);
    expect(items).toEqual(['a']);
  });
});

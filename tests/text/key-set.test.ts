import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeySet } from '../../lib/text/key-set.ts';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter(Boolean);

it('has what it was given, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(key), fc.array(key), (given, others) => {
      const keys = new KeySet(given);
      const expected = new Set(given);
      expect(keys.size).toBe(expected.size);
      for (const one of [...given, ...others]) expect(keys.has(one)).toBe(expected.has(one));
      expect(keys.has(0)).toBe(false);
    }),
  );
});

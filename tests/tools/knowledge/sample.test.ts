import { expect, it } from 'vitest';
import { drawSample } from '../../../tools/knowledge/sample.ts';

const hundred = Array.from({ length: 100 }, (_, i) => i);

it('draws the same items for the same seed, and none twice', () => {
  const drawn = drawSample(hundred, 20, 7);
  expect(drawn).toEqual(drawSample(hundred, 20, 7));
  expect(drawn).not.toEqual(drawSample(hundred, 20, 8));
  expect(new Set(drawn).size).toBe(20);
  expect(drawSample(hundred, 1000, 7)).toHaveLength(100);
});

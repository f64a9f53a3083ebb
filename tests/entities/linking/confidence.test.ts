import { expect, it } from 'vitest';
import { confidenceOf } from '../../../lib/entities/linking/confidence.ts';

it.each([
  [0.5, 0.5],
  [0.8, 0.821],
  [0.95, 0.962],
  [1, 1],
])('a link of probability %d is right with confidence %d', (probability, confidence) => {
  expect(confidenceOf(probability)).toBeCloseTo(confidence, 3);
});

it('keeps the order of links', () => {
  const shares = Array.from({ length: 99 }, (_, at) => confidenceOf((at + 1) / 100));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

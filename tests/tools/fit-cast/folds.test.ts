import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../tools/fit-cast/folds.ts';

const ITEMS = Array.from({ length: 23 }, (_, at) => at);
const learnNothing = (others: readonly number[]) => new Set(others);

function partsOf(seed: number, folds = 10): string[] {
  const parts = crossValidate(ITEMS, { folds, seed }, learnNothing, (_, others) =>
    ITEMS.filter(item => !others.has(item)).join(),
  );
  return [...new Set(parts)];
}

describe('cross-validation', () => {
  it('judges every item once, in order, by what was learned without it', () => {
    const seen = crossValidate(ITEMS, { folds: 10, seed: 1 }, learnNothing, (item, others) => ({
      item,
      isNew: !others.has(item),
    }));
    expect(seen).toEqual(ITEMS.map(item => ({ item, isNew: true })));
  });

  it('splits the items into parts of about the same size', () => {
    const parts = partsOf(1);
    expect(parts).toHaveLength(10);
    expect(new Set(parts.map(part => part.split(',').length))).toEqual(new Set([2, 3]));
  });

  it('splits them the same way with one seed, and otherwise with another', () => {
    expect(partsOf(1)).toEqual(partsOf(1));
    expect(partsOf(1)).not.toEqual(partsOf(2));
  });

  it('leaves out one item at a time if there are fewer items than parts', () => {
    expect(partsOf(1, 100)).toHaveLength(ITEMS.length);
  });
});

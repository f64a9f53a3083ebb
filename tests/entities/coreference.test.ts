import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

describe('a short name after a full one', () => {
  it.each([
    [
      'George Soros gave money. His son Alexander Soros did, too; Alexander Soros runs the fund. The elder Soros gives millions.',
      'Soros → George Soros',
    ],
    ['Emma Thornbury and her brother Paul came. Thornbury spoke first.', 'Thornbury → person'],
  ])('means the right one: %s', (text, right) => {
    expect(readNames(text)).toContain(right);
  });

  it.each([
    [
      'The Duke and Duchess of Sussex left. Those who know the Sussex brand were surprised.',
      'Sussex → Meghan Markle',
    ],
    [
      'The North Atlantic Treaty Organization was founded in 1949 to keep the North Atlantic area secure.',
      'North Atlantic → NATO',
    ],
  ])('isn’t short for it: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });
});

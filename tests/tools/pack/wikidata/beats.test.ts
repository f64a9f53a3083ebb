import { describe, expect, it } from 'vitest';
import { BEATS, beatsOf, bitsOf } from '../../../../tools/pack/wikidata/beats.ts';

describe('beatsOf', () => {
  it.each([
    ['a footballer', ['Q5', 'Q937857'], [], ['sport']],
    ['an actor who became a governor', ['Q5', 'Q33999', 'Q82955'], [], ['politics', 'culture']],
    ['a club by its sport alone', ['Q43229'], ['P31', 'P641'], ['sport']],
    ['a member of a party', ['Q5'], ['P102'], ['politics']],
    ['a company', ['Q4830453'], ['P31'], ['business']],
    ['a village', ['Q532'], ['P31', 'P131'], []],
  ] as const)('knows %s', (_, items, properties, beats) => {
    expect(beatsOf(items, properties)).toBe(bitsOf(beats));
  });

  it('has a bit per beat', () => {
    expect(new Set(BEATS.map(beat => bitsOf([beat]))).size).toBe(BEATS.length);
    expect(bitsOf([])).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, roundCircle } from '../../../../components/panel/story/circle.ts';

describe('roundCircle', () => {
  it('starts at the top and goes clockwise', () => {
    const [top, right, bottom, left] = roundCircle(4, { x: 0, y: 0 }, 10, 2);
    expect([top!.anchor, right!.anchor, bottom!.anchor, left!.anchor]).toEqual([
      'middle',
      'start',
      'middle',
      'end',
    ]);
    expect(top!.y).toBeCloseTo(-10);
    expect(right!.label.x).toBeCloseTo(12);
    expect([top!.base, bottom!.base]).toEqual([1, 0]);
  });
});

describe('labelLines', () => {
  it.each([
    ['Ada Berg', ['Ada Berg']],
    ['Senate Armed Services Committee', ['Senate Armed', 'Services…']],
    ['Donaudampfschifffahrt', ['Donaudampfsc…']],
  ])('%j', (name, lines) => {
    expect(labelLines(name, 13)).toEqual(lines);
  });

  it('never needs more room than it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const lines = labelLines(name, 13);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(13);
      }),
    );
  });
});

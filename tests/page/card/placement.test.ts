import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacementInput, placeCard, placeSheet, type Rect } from '../../../lib/page/card/placement.ts';

const input: PlacementInput = {
  anchor: { left: 300, top: 500, right: 380, bottom: 520 },
  lineHeight: 28,
  card: { width: 340, height: 360 },
  window: { width: 1280, height: 900 },
  direction: 'ltr',
};

/** The largest rectangle that the card can cover. */
function covered(given: PlacementInput): Rect | null {
  const placement = placeCard(given);
  if (!placement) return null;
  const height = Math.min(given.card.height, placement.maxHeight);
  const top = placement.side === 'above' ? placement.edge - height : placement.edge;
  return { left: placement.left, top, right: placement.left + placement.width, bottom: top + height };
}

const size = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
const anyInput: fc.Arbitrary<PlacementInput> = fc
  .record({
    window: fc.record({ width: size(120, 3_000), height: size(80, 2_000) }),
    at: fc.record({ x: size(-0.1, 1.1), y: size(-0.1, 1.1) }),
    word: fc.record({ width: size(1, 600), height: size(8, 120) }),
    lineHeight: size(8, 160),
    card: fc.record({ width: size(100, 500), height: size(40, 1_500) }),
    direction: fc.constantFrom('ltr', 'rtl'),
    side: fc.constantFrom('above', 'below', undefined),
  })
  .map(({ at, word, ...rest }) => {
    const left = at.x * rest.window.width;
    const top = at.y * rest.window.height;
    return { ...rest, anchor: { left, top, right: left + word.width, bottom: top + word.height } };
  });

describe('the card', () => {
  it('is above its word, over text already read', () => {
    expect(placeCard(input)).toMatchObject({ side: 'above', left: 300, edge: 492 });
  });

  it('is below the next line if there is no room above', () => {
    const anchor = { left: 300, top: 100, right: 380, bottom: 120 };
    expect(placeCard({ ...input, anchor })).toMatchObject({ side: 'below', edge: 156 });
  });

  it('starts where its word starts: on the right in right-to-left text', () => {
    expect(
      placeCard({ ...input, direction: 'rtl', anchor: { ...input.anchor, left: 700, right: 780 } }),
    ).toMatchObject({
      left: 440,
    });
  });

  it('stays on its side as it grows', () => {
    const taller = { ...input, card: { width: 340, height: 800 }, side: 'above' as const };
    expect(placeCard(taller)).toMatchObject({ side: 'above', edge: 492 });
  });

  it('isn’t placed if its word fills the window', () => {
    expect(placeCard({ ...input, anchor: { left: 0, top: -5, right: 1_280, bottom: 905 } })).toBeNull();
  });

  it('never leaves the window', () => {
    fc.assert(
      fc.property(anyInput, given => {
        const card = covered(given);
        if (!card) return;
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(given.window.width);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(given.window.height);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never covers its word or the line below it', () => {
    fc.assert(
      fc.property(anyInput, given => {
        const card = covered(given);
        if (!card) return;
        const isClear = card.bottom <= given.anchor.top || card.top >= given.anchor.bottom + given.lineHeight;
        expect(isClear).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is always placed if the word is in view and the window is twice as tall as the word and its line', () => {
    fc.assert(
      fc.property(anyInput, given => {
        const { anchor, lineHeight, window } = given;
        fc.pre(anchor.top >= 0 && anchor.bottom <= window.height);
        fc.pre(window.height >= 2 * (anchor.bottom - anchor.top + lineHeight) + 64);
        expect(placeCard(given)).not.toBeNull();
      }),
    );
  });
});

describe('the sheet', () => {
  const phone = { ...input, window: { width: 390, height: 844 }, card: { width: 390, height: 360 } };

  it('leaves the page where it is if the word is well above it', () => {
    const anchor = { left: 20, top: 200, right: 90, bottom: 220 };
    expect(placeSheet({ ...phone, anchor })).toEqual({ height: 360, scrollBy: 0 });
  });

  it('scrolls the page just enough to keep the word and the line below it visible', () => {
    const anchor = { left: 20, top: 700, right: 90, bottom: 720 };
    expect(placeSheet({ ...phone, anchor })).toEqual({ height: 360, scrollBy: 720 + 28 + 8 - (844 - 360) });
  });

  it('never covers much more than half of the window, nor its word after scrolling', () => {
    fc.assert(
      fc.property(anyInput, given => {
        const { anchor, window } = given;
        const { height, scrollBy } = placeSheet(given);
        expect(height).toBeLessThanOrEqual(0.56 * window.height);
        const isInWindow = anchor.top >= 0 && anchor.bottom <= window.height;
        const isTall = anchor.bottom - anchor.top > window.height - height;
        if (isInWindow && !isTall)
          expect(anchor.bottom - scrollBy).toBeLessThanOrEqual(window.height - height + 1e-6);
      }),
      { numRuns: 2_000 },
    );
  });
});

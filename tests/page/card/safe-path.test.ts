import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../lib/page/card/safe-path.ts';

const card = { left: 300, top: 100, right: 640, bottom: 400 };
const left = { x: 330, y: 430 };

describe('the path to the card', () => {
  it('leads straight up, and diagonally to the far corner', () => {
    expect(isOnTheWay({ x: 332, y: 415 }, left, card)).toBe(true);
    expect(isOnTheWay({ x: 480, y: 414 }, left, card)).toBe(true);
  });

  it('doesn’t lead along the line or down', () => {
    expect(isOnTheWay({ x: 480, y: 430 }, left, card)).toBe(false);
    expect(isOnTheWay({ x: 330, y: 450 }, left, card)).toBe(false);
  });

  it('leads down to a card below', () => {
    expect(isOnTheWay({ x: 340, y: 90 }, { x: 330, y: 60 }, card)).toBe(true);
  });

  it('ends in the card', () => {
    expect(isOnTheWay({ x: 630, y: 110 }, left, card)).toBe(true);
  });
});

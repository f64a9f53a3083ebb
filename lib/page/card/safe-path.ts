import type { Rect } from './placement.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a pointer is on its way from the word to the card: inside the triangle between the point where it left the
 * word and the card's near edge (the "safe triangle" of cascading menus).
 */
export function isOnTheWay(pointer: Point, left: Point, card: Rect): boolean {
  if (isInside(pointer, card)) return true;
  const edge = left.y > card.bottom ? card.bottom : card.top;
  return isInTriangle(pointer, left, { x: card.left - SLACK, y: edge }, { x: card.right + SLACK, y: edge });
}

/** Allowance for pointers not moving in straight lines. CSS px. */
const SLACK = 16;

/** Whether a point is in a rectangle, or at most `slack` px outside it. */
export function isInside({ x, y }: Point, { left, top, right, bottom }: Rect, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  return turns.every(value => value >= 0) || turns.every(value => value <= 0);
}

function turn(p: Point, q: Point, r: Point): number {
  return (p.x - r.x) * (q.y - r.y) - (q.x - r.x) * (p.y - r.y);
}

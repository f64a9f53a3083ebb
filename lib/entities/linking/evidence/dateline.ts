import { Shape, type Tokens } from '../../../text/tokens.ts';

/** Tokens between the name of the town and what ends the dateline. */
const REACH = 8;
const CAPITAL = Shape.capital | Shape.allCaps;

/** Whether a name opens a dateline: "LIMA (Reuters) -", "LIMA, Peru, Dec 5 -", "LIMA 2026-11-29". */
export function isDateline({ text, shapes, starts, count }: Tokens, first: number, end: number): boolean {
  if ((shapes[first]! & (Shape.blockStart | Shape.allCaps)) !== (Shape.blockStart | Shape.allCaps))
    return false;
  for (let at = end; at < Math.min(count, end + REACH); at++) {
    const shape = shapes[at]!;
    if (shape & Shape.blockStart) return false;
    const from = starts[at]!;
    const sign = text[from]!;
    if (sign === '(') return ((shapes[at + 1] ?? 0) & CAPITAL) !== 0;
    // A score or a table has numbers right after the name.
    if (at === end && shape & Shape.digit)
      return /^(?:19|20)\d\d-\d\d-\d\d/.test(text.slice(from, from + 10));
    if (/[-–—]/.test(sign)) return (shape & (shapes[at + 1] ?? 0) & Shape.spaceBefore) !== 0;
    if (shape & Shape.letter && !(shape & CAPITAL)) return false;
  }
  return false;
}

import type { LinkedMention } from '../../model/analysis.ts';
import { placeOfWord } from '../card/word-place.ts';
import type { Marks } from './marks.ts';

/**
 * The mention that a step from the keyboard leads to: the one next to the open mention or, with no card open,
 * the first in view or below. Wraps around at both ends.
 */
export function nextMention(marks: Marks, open: LinkedMention | null, step: 1 | -1): LinkedMention | null {
  const ring = marks.wanted;
  if (!ring.length) return null;
  const at = open ? ring.findIndex(({ start }) => start >= open.start) : firstInView(ring, marks) - step;
  const isOpenWanted = open !== null && ring[at]?.start === open.start;
  const start = open && !isOpenWanted && step > 0 ? at - 1 : at;
  for (let i = 1; i <= ring.length; i++) {
    const mention = ring[(((start + i * step) % ring.length) + ring.length) % ring.length]!;
    if (placeOfWord(marks.reading, mention)) return mention;
  }
  return null;
}

function firstInView(ring: readonly LinkedMention[], { reading }: Marks): number {
  const index = ring.findIndex(mention => (placeOfWord(reading, mention)?.anchor.bottom ?? -1) > 0);
  return Math.max(0, index);
}

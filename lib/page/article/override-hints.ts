import type { Box } from '../text-map/page-text.ts';
import { Hint } from './hint.ts';

/**
 * Takes back hints that the spread of the text disproves. A box that holds most of the running text is the page
 * itself, whatever its class says ("newsletter-open", "comments-enabled"); boxes of one class ("text-widget") are
 * judged together. Needs `prose` and `hasTitle` of every box.
 * @param total signs of running text on the page
 */
export function clearOverrideHints(boxes: readonly Box[], total: number): void {
  const own = total - clearForeign(boxes, total);
  const groups = proseByGroup(boxes);
  for (const box of boxes) {
    if (box.hint !== Hint.weak && box.hint !== Hint.strong) continue;
    const held = box.hint === Hint.weak ? (groups.get(groupOf(box)) ?? 0) : box.prose;
    const share = box.hint === Hint.weak ? WEAK_SHARE : STRONG_SHARE;
    if (held > own * share * (box.hasTitle ? 0.5 : 1)) box.hint = Hint.none;
  }
}

/** Shares of the page's running text above which a hint is void; half of it where the title stands in the box. */
const WEAK_SHARE = 0.3;
const STRONG_SHARE = 0.5;

/** Comments may well outweigh the article, but the article's title does not stand among them. */
const FOREIGN_SHARE = 0.4;

/** Returns the running text in boxes that stay foreign. */
function clearForeign(boxes: readonly Box[], total: number): number {
  let foreign = 0;
  for (const box of boxes) {
    if (box.hint !== Hint.foreign) continue;
    if (box.hasTitle && box.prose > total * FOREIGN_SHARE) box.hint = Hint.none;
    else if (!standsInForeign(box)) foreign += box.prose;
  }
  return foreign;
}

function standsInForeign(box: Box): boolean {
  for (let outer = box.parent; outer; outer = outer.parent) if (outer.hint === Hint.foreign) return true;
  return false;
}

function proseByGroup(boxes: readonly Box[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const box of boxes) {
    if (box.hint !== Hint.weak) continue;
    const group = groupOf(box);
    groups.set(group, (groups.get(group) ?? 0) + box.prose);
  }
  return groups;
}

/** The class words of a box without the one or two letters that hashes leave behind. */
function groupOf(box: Box): string {
  return box.words.replace(/ [a-z]{1,2}(?= )/g, '');
}

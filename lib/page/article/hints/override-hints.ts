import type { Box } from '../../text-map/page-text.ts';
import { Hint } from './hint.ts';

/**
 * Resets hints that the distribution of text contradicts. A box that holds most of the running text is the page
 * itself, whatever its class says ("newsletter-open", "comments-enabled"). Boxes that share a class ("text-widget") are
 * added up. Needs `prose` and `hasTitle` of every box.
 * @param total characters of running text on the page
 */
export function overrideHints(boxes: readonly Box[], total: number): void {
  const own = total - clearForeign(boxes, total);
  const groups = proseByGroup(boxes);
  for (const box of boxes) {
    if (box.hint !== Hint.weak && box.hint !== Hint.strong) continue;
    const held = box.hint === Hint.weak ? (groups.get(groupOf(box)) ?? 0) : box.prose;
    const share = box.hint === Hint.weak ? WEAK_SHARE : STRONG_SHARE;
    if (held > own * share * (box.hasTitle ? 0.5 : 1)) box.hint = Hint.none;
  }
}

/** A hint is overridden if the box holds more than this share of the running text; half as much if it has the title. */
const WEAK_SHARE = 0.3;
const STRONG_SHARE = 0.5;

/** Comments can be longer than the article, but they don't contain its title. */
const FOREIGN_SHARE = 0.4;

/** Characters of running text outside foreign boxes below which there is no article but in one of them. */
const LEAST_OWN = 140;

/** Overrides foreign hints. Returns the characters of running text in boxes that remain foreign. */
function clearForeign(boxes: readonly Box[], total: number): number {
  let foreign = 0;
  for (const box of boxes) {
    if (box.hint !== Hint.foreign) continue;
    if (box.hasTitle && box.prose > total * FOREIGN_SHARE) box.hint = Hint.none;
    else if (!isInForeignBox(box)) foreign += box.prose;
  }
  if (total - foreign >= LEAST_OWN) return foreign;
  for (const box of boxes) if (box.hint === Hint.foreign) box.hint = Hint.none;
  return 0;
}

function isInForeignBox(box: Box): boolean {
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

/** The class words of a box without the leftovers of build hashes, which are one or two letters long. */
function groupOf(box: Box): string {
  return box.words.replace(/ [a-z]{1,2}(?= )/g, '');
}

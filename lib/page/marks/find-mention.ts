import type { LinkedMention } from '../../model/analysis.ts';
import type { Marks } from './marks.ts';

/**
 * The mention at a point of the window (CSS px), or null. Hit tests enter only the shadow roots they are given
 * (https://github.com/w3c/csswg-drafts/issues/7766).
 */
export function mentionAt(x: number, y: number, marks: Marks): LinkedMention | null {
  if (!marks.wanted.length) return null;
  const registry = CSS.highlights as HighlightRegistry & Partial<HitTesting>;
  if (!registry.highlightsFromPoint) return mentionAtCaret(x, y, marks);
  const shadowRoots = shadowRootsAt(x, y);
  for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots }))
    for (const range of ranges) {
      const mention = marks.ownerOf.get(range);
      if (mention && !isCovered(range.startContainer, x, y)) return mention;
    }
  // It may be a mention that isn't marked.
  return mentionAtCaret(x, y, marks);
}

/** The same for browsers without `highlightsFromPoint`: Chrome before 140, Firefox before 150. */
function mentionAtCaret(x: number, y: number, marks: Marks): LinkedMention | null {
  const caret = caretAt(x, y);
  if (!caret || !isOverCharacter(caret, x, y) || isCovered(caret.node, x, y)) return null;
  const offset = marks.reading.map.offsetAt(caret.node, caret.offset);
  if (offset === null) return null;
  // The caret is before or after the character under the pointer, at the nearer edge.
  for (const mention of marks.wanted)
    if (mention.start <= offset && offset <= mention.end && covers(marks, mention, x, y)) return mention;
  return null;
}

interface HitTesting {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** `shadowRoots` is in the standard since https://github.com/w3c/csswg-drafts/issues/9932; older browsers ignore it. */
function caretAt(x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsAt(x, y) });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A point in the margin also gives the nearest caret, so check that a character next to the caret contains it. */
function isOverCharacter({ node, offset }: Caret, x: number, y: number): boolean {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const length = (node as Text).length;
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(length, offset + 1));
  return contains(range.getClientRects(), x, y);
}

/** Whether something else is on top, such as a cookie wall. Firefox finds carets and highlights below it. */
function isCovered(node: Node, x: number, y: number): boolean {
  return !(node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)?.contains(node);
}

function covers({ reading }: Marks, mention: LinkedMention, x: number, y: number): boolean {
  return contains(rectsOf(reading.map.rangesOf(mention)), x, y);
}

/** The boxes of ranges of text in the window, one per line. */
export function rectsOf(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

function contains(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects)
    if (left <= x && x <= right && top <= y && y <= bottom) return true;
  return false;
}

/** The open shadow roots at a point, outermost first. */
function shadowRootsAt(x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot;
  while (root && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}

import { PASSED } from './passed.ts';

/**
 * The text node after a node, in document order, inside the node as well. Passes over menus, scripts and what else is
 * never part of an article's text. A `TreeWalker` would do, but outside of browsers it can't start in the middle.
 * @param root where to end
 */
export function nextText(node: Node, root: Node): Text | null {
  let at: Node | null = node;
  let isNew = false;
  for (;;) {
    const inside: Node | null = isNew && APART.has((at as Element).localName) ? null : at.firstChild;
    if (inside) at = inside;
    else {
      while (!at.nextSibling) {
        at = at.parentNode;
        if (!at || at === root) return null;
      }
      at = at.nextSibling;
    }
    isNew = true;
    if (at.nodeType === TEXT) return at as Text;
  }
}

const TEXT = 3;
const APART = new Set(PASSED);

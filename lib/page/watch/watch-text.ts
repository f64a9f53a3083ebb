import { HIDDEN_STYLE } from '../article/hints/element-hints.ts';
import type { Reading } from './reading.ts';

/**
 * Calls back when text of the article was added, removed, edited, shown or hidden, once per batch of changes. Watches
 * the article's element and, to notice if it is replaced, the children of its ancestors, but never the whole page.
 */
export function watchText(reading: Reading, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(records => {
    if (records.some(changesText)) onChange();
  });
  const deep = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'style'],
    attributeOldValue: true,
  };
  const root = rootOf(reading);
  if (root) {
    for (const shadow of root.shadows) observer.observe(shadow, deep);
    for (let at: Node | null = root.element.parentNode; at; at = at.parentNode)
      observer.observe(at, { childList: true });
    observer.observe(root.element, deep);
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  if (record.type === 'attributes') return showsOrHides(record);
  return hasText(record.addedNodes) || hasText(record.removedNodes);
}

/** "Read more" shows the rest of an article. Styles change all the time, for other reasons. */
function showsOrHides({ attributeName, oldValue, target }: MutationRecord): boolean {
  const value = (target as Element).getAttribute(attributeName!);
  return attributeName === 'hidden'
    ? (value === null) !== (oldValue === null)
    : HIDDEN_STYLE.test(value ?? '') !== HIDDEN_STYLE.test(oldValue ?? '');
}

/** Ignores scripts, pictures and frames, which come and go all the time. */
function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node instanceof Element && NO_TEXT.has(node.localName)) continue;
    if (node.nodeType !== Node.COMMENT_NODE && /\S/.test(node.textContent ?? '')) return true;
  }
  return false;
}

const NO_TEXT = new Set(['script', 'style', 'link', 'noscript', 'template', 'iframe', 'img', 'svg', 'video']);

/** The innermost element around the blocks of the text, and the shadow roots among them. */
function rootOf({ article, map }: Reading): { element: Element; shadows: Set<ShadowRoot> } | null {
  const shadows = new Set<ShadowRoot>();
  let root: Element | null = null;
  for (const { start, role } of article.blocks) {
    const element = map.blockElementOf(start);
    // The headline is often far from the text.
    if (!element || (role === 'headline' && article.blocks.length > 1)) continue;
    const tree = element.getRootNode();
    if (tree instanceof ShadowRoot) shadows.add(tree);
    const light = outermost(element);
    root ??= light;
    while (root && !root.contains(light)) root = root.parentElement;
  }
  return root && { element: root, shadows };
}

/** The element itself or, if it is in a shadow tree, the tree's host in the document. */
function outermost(element: Element): Element {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? outermost(tree.host) : element;
}

/**
 * The element to append a card to, so that it can be clicked: everything outside of a modal dialog is inert, and whatever
 * is outside of a fullscreen element is hidden, popovers included.
 */
export function layerOf(word: Element): Element {
  for (let at: Node | null = word; at; at = parentOf(at))
    if (at instanceof Element && at.matches(':modal,:fullscreen')) return at;
  return document.documentElement;
}

function parentOf(node: Node): Node | null {
  const shadowed = node instanceof Element ? node.assignedSlot : null;
  return shadowed ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Calls back when something else has come into the top layer, and may cover the card. */
export function watchTopLayer(onCovered: () => void, signal: AbortSignal): void {
  const onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'open') onCovered();
  };
  // Doesn't bubble, and isn't seen outside of a shadow tree.
  document.addEventListener('toggle', onToggle, { signal, capture: true });
}

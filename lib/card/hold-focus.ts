export interface FocusHolder {
  /** Moves the focus into the card and keeps it there, even if the element that had it is gone. */
  enter(): void;
}

/**
 * Handles the keys that concern the card as a whole.
 * @param onClose called for Escape
 */
export function holdFocus(root: HTMLElement, onClose: () => void): FocusHolder {
  const document = root.ownerDocument;
  let holds = false;
  const focus = (): void => root.querySelector<HTMLElement>('.card-scroller')?.focus({ preventScroll: true });
  // On the document: after an action, the element that had the focus may be gone.
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') onClose();
    if (holds && event.key === 'Tab') wrapFocus(event, root);
  });
  // A choice replaces the card, and a menu that closes takes its items with it.
  new MutationObserver(() => {
    if (holds && document.hasFocus() && !root.contains(document.activeElement)) focus();
  }).observe(root, { childList: true, subtree: true });
  return {
    enter() {
      holds = true;
      focus();
    },
  };
}

/** Wraps Tab from the last control to the first, and back. */
function wrapFocus(event: KeyboardEvent, root: HTMLElement): void {
  const controls = [...root.querySelectorAll<HTMLElement>('a[href],button:not([tabindex="-1"])')];
  const at = controls.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const goesOut = event.shiftKey ? at <= 0 : at === controls.length - 1;
  if (!goesOut) return;
  event.preventDefault();
  controls.at(event.shiftKey ? -1 : 0)?.focus();
}

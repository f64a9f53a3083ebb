import { placeFrame, placeSheetFrame } from './place-frame.ts';
import type { Rect, Side } from './placement.ts';
import type { WordPlace } from './word-place.ts';

export interface CardHost {
  /** Render the card into this. */
  readonly frame: HTMLElement;
  /** Places the card next to its word, or as a sheet on touch screens. Returns false if there is no room. */
  place(word: WordPlace, asSheet: boolean): boolean;
  box(): Rect;
  /** Whether an event happened inside the card. */
  owns(event: Event): boolean;
  /** Moves the focus into the card and traps it there. */
  holdFocus(): void;
  /** Removes the card and restores the focus. */
  close(): void;
}

/** The page can see this attribute, just as it can see the names of the highlights. */
const HOST_ATTRIBUTE = 'data-dramatis-card';

/**
 * Adds an element after the page's body, with a closed shadow root that the page's styles and scripts can't reach. It
 * exists only while a card is open. It is a <div> because the page could define a custom element of any hyphenated name
 * and get the shadow root through `ElementInternals.shadowRoot` (https://github.com/whatwg/html/pull/5912). The frame is
 * a popover, so it is in the top layer: above everything on the page and unaffected by its transforms.
 */
export function openCardHost(styles: CSSStyleSheet): CardHost {
  for (const left of document.querySelectorAll(`html > [${HOST_ATTRIBUTE}]`)) left.remove();
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [styles];
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.popover = 'manual';
  shadow.append(frame);
  document.documentElement.append(host);
  frame.showPopover?.();
  const before = document.activeElement;
  let holds = false;
  let side: Side | undefined;

  for (const type of ['click', 'keydown']) shadow.addEventListener(type, blockSynthetic, { capture: true });
  // Keep the page's shortcuts and click handlers from reacting to events in the card.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel'])
    shadow.addEventListener(type, event => event.stopPropagation(), { passive: true });
  frame.addEventListener('keydown', event => {
    if (holds && event.key === 'Tab') wrapFocus(event, frame, shadow);
  });

  return {
    frame,
    place(word, asSheet) {
      if (asSheet) return placeSheetFrame(frame, word);
      const placed = placeFrame(frame, word, side);
      side = placed ?? undefined;
      return placed !== null;
    },
    box: () => frame.getBoundingClientRect(),
    owns: event => event.composedPath().includes(host),
    holdFocus() {
      holds = true;
      focusDialog(frame);
    },
    close() {
      const hadFocus = document.activeElement === host;
      host.remove();
      if (hadFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
  };
}

/** Even if a page gets into the shadow root through a browser bug, its synthetic events do nothing. */
function blockSynthetic(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function focusDialog(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/** Wraps Tab from the last control to the first, and back. */
function wrapFocus(event: KeyboardEvent, frame: HTMLElement, shadow: ShadowRoot): void {
  const controls = [...frame.querySelectorAll<HTMLElement>('a[href],button')];
  const at = controls.indexOf(shadow.activeElement as HTMLElement);
  const goesOut = event.shiftKey ? at <= 0 : at === controls.length - 1;
  if (!goesOut) return;
  event.preventDefault();
  controls.at(event.shiftKey ? -1 : 0)?.focus();
}

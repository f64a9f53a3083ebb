import { placeFrame, placeSheetFrame } from './place-frame.ts';
import type { Rect, Side } from './placement.ts';
import type { WordPlace } from './word-place.ts';

export interface CardHost {
  /** What the card is drawn into. */
  readonly frame: HTMLElement;
  /** Puts the card where its word wants it. False where there is no room. */
  place(word: WordPlace, asSheet: boolean): boolean;
  /** Where the card is on the screen. */
  box(): Rect;
  /** Whether an event happened in the card. */
  owns(event: Event): boolean;
  /** Moves the focus into the card and keeps it there. */
  holdFocus(): void;
  /** Takes the card off the page and gives the focus back. */
  close(): void;
}

/** Stands in the page for anyone to see, as the names of the marks do. */
const HOST_ATTRIBUTE = 'data-dramatis-card';

/**
 * Puts one element behind the page's body, with a closed shadow root that neither the page's styles nor its scripts
 * reach. It is a plain element: one whose name has a hyphen could be defined by the page, which would then be handed the
 * shadow (`ElementInternals.shadowRoot`). It is there only while a card is open. The frame goes to the browser's top layer, above whatever the page
 * has put on top and out of reach of its transforms.
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

  for (const type of ['click', 'keydown']) shadow.addEventListener(type, refuseMadeUp, { capture: true });
  // The page's shortcuts and click handlers are not meant for what happens in the card.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel'])
    shadow.addEventListener(type, event => event.stopPropagation(), { passive: true });
  frame.addEventListener('keydown', event => {
    if (holds && event.key === 'Tab') turnFocus(event, frame, shadow);
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

/** A page that found a way in, as through a fault of the browser, still cannot press anything. */
function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function focusDialog(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/** From the last control to the first and back. */
function turnFocus(event: KeyboardEvent, frame: HTMLElement, shadow: ShadowRoot): void {
  const controls = [...frame.querySelectorAll<HTMLElement>('a[href],button')];
  const at = controls.indexOf(shadow.activeElement as HTMLElement);
  const goesOut = event.shiftKey ? at <= 0 : at === controls.length - 1;
  if (!goesOut) return;
  event.preventDefault();
  controls.at(event.shiftKey ? -1 : 0)?.focus();
}

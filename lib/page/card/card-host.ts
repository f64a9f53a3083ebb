import type { CardSize } from '../../model/card/card-messages.ts';
import hostStyles from './card-host.css?inline';
import { cardWidth, growFrame, placeFrame, placeSheetFrame } from './place-frame.ts';
import type { Rect, Side } from './placement.ts';
import { layerOf, watchTopLayer } from './top-layer.ts';
import type { WordPlace } from './word-place.ts';

export interface CardHost {
  /** Places the card next to its word, or as a sheet. Returns false if there is no room. */
  place(word: WordPlace, size: CardSize): boolean;
  /** Makes the card and the box around its word visible. */
  show(word: WordPlace): void;
  conceal(): void;
  box(): Rect;
  /** Whether an event happened inside the card. */
  owns(event: Event): boolean;
  focus(): void;
  /** Removes the card and restores the focus. */
  close(): void;
}

export interface CardHostOptions {
  readonly word: Element;
  readonly content: HTMLIFrameElement;
  readonly theme: 'light' | 'dark';
  readonly layout: 'card' | 'sheet';
  readonly isStill: boolean;
  /** The pointer has entered or left the card. */
  readonly onPointer: (isInside: boolean) => void;
  /** The card was brought back on top of everything else. */
  readonly onRaised: () => void;
}

/** The page can see this attribute, just as it can see the names of the highlights. */
const HOST_ATTRIBUTE = 'data-dramatis-card';

/**
 * Adds an element to the page, with a closed shadow root that the page's styles and scripts can't reach. It is a <div>
 * because the page could define a custom element of any hyphenated name and get the shadow root through
 * `ElementInternals.shadowRoot` (https://github.com/whatwg/html/pull/5912). It has no box of its own: its children are
 * popovers, in the top layer, above everything on the page and unaffected by its transforms. The page can't hide them or
 * read their places.
 */
export function openCardHost(options: CardHostOptions): CardHost {
  const { content, layout } = options;
  for (const left of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) left.remove();
  const before = document.activeElement;
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  // Marked important, so that no style sheet of the page overrides it.
  host.style.cssText = 'all:initial!important;display:contents!important';
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [sheet()];
  const words = popover('words', options.theme);
  const frame = popover('frame', options.theme);
  frame.dataset.layout = layout;
  frame.toggleAttribute('data-still', options.isStill);
  // The frame is transparent only if its colour scheme is the document's.
  content.style.colorScheme = options.theme;
  frame.append(content);
  shadow.append(words, frame);
  const layer = layerOf(options.word);
  layer.append(host);
  const zoom = zoomOf(layer);
  for (const each of [words, frame]) {
    // The page's zoom applies to the top layer too, but not to the places that are measured.
    each.style.zoom = String(1 / zoom);
    each.showPopover?.();
  }
  // The content's height depends on it.
  if (layout === 'card') frame.style.width = `${cardWidth(zoom)}px`;
  let side: Side | undefined;
  const closing = new AbortController();
  const { signal } = closing;

  content.addEventListener('mouseenter', () => options.onPointer(true), { signal });
  content.addEventListener('mouseleave', () => options.onPointer(false), { signal });
  const raise = (): void => {
    frame.hidePopover?.();
    frame.showPopover?.();
    options.onRaised();
  };
  watchTopLayer(raise, signal);
  // The box around the word can't follow it while it moves.
  addEventListener('scroll', () => words.replaceChildren(), { signal, capture: true, passive: true });

  return {
    place(word, { height, hasMenu }) {
      if (hasMenu && side && layout === 'card') {
        growFrame(frame, height, zoom);
        return true;
      }
      if (layout === 'sheet') {
        placeSheetFrame(frame, word, height, zoom);
        return true;
      }
      const placed = placeFrame(frame, word, { height, side, zoom });
      side = placed ?? undefined;
      return placed !== null;
    },
    show({ boxes }) {
      words.replaceChildren(...boxes.map(wordBox));
      frame.toggleAttribute('data-shown', true);
    },
    conceal() {
      words.replaceChildren();
      side = undefined;
      frame.removeAttribute('data-shown');
    },
    box: () => frame.getBoundingClientRect(),
    owns: event => event.composedPath().includes(host),
    focus: () => content.focus({ preventScroll: true }),
    close() {
      closing.abort();
      const hadFocus = host.matches(':focus-within') || document.activeElement === host;
      host.remove();
      if (hadFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
  };
}

let styles: CSSStyleSheet | undefined;

function sheet(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(hostStyles);
  }
  return styles;
}

function popover(name: string, theme: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.dataset.theme = theme;
  element.popover = 'manual';
  return element;
}

function wordBox({ left, top, right, bottom }: Rect): HTMLElement {
  const box = document.createElement('div');
  box.className = 'word';
  box.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
  return box;
}

/** The zoom of an element's ancestors and its own. */
function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom || 1;
}

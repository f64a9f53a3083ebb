import { placeCard, placeSheet, type Side } from './placement.ts';
import type { WordPlace } from './word-place.ts';

/** Gives the card lines of 45 to 55 characters. CSS px. */
const WIDTH = 340;
/** Below this height, as in a window zoomed to 400 %, the card shows only the essentials. CSS px. */
const LOW = 220;

/**
 * Measures a card's frame once and places it.
 * @param side the card's current side, if it is already open
 * @returns the side it is on now, or null if there is no room
 */
export function placeFrame(frame: HTMLElement, word: WordPlace, side: Side | undefined): Side | null {
  const { style } = frame;
  const window = windowSize();
  style.width = `${Math.min(WIDTH, window.width - 16)}px`;
  style.maxHeight = 'none';
  const card = { width: frame.offsetWidth, height: frame.offsetHeight };
  const placement = placeCard({ ...word, card, window, side });
  if (!placement) return null;
  style.left = `${placement.left}px`;
  style.maxHeight = `${placement.maxHeight}px`;
  frame.toggleAttribute('data-low', placement.maxHeight < LOW);
  // A card above is anchored by its bottom edge, so that it grows away from the word.
  style.top = placement.side === 'below' ? `${placement.edge}px` : 'auto';
  style.bottom = placement.side === 'above' ? `${window.height - placement.edge}px` : 'auto';
  return placement.side;
}

/** The same for the sheet on touch screens, which spans the window. Returns false if there is no room. */
export function placeSheetFrame(frame: HTMLElement, word: WordPlace): boolean {
  frame.style.maxHeight = 'none';
  const card = { width: frame.offsetWidth, height: frame.offsetHeight };
  const placement = placeSheet({ ...word, card, window: windowSize() });
  if (!placement) return false;
  const { side, maxHeight } = placement;
  frame.dataset.sheet = side;
  frame.style.maxHeight = `${maxHeight}px`;
  frame.toggleAttribute('data-low', maxHeight < LOW);
  frame.style[side] = '0';
  frame.style[side === 'top' ? 'bottom' : 'top'] = 'auto';
  return true;
}

/** Without scroll bars: a fixed box can't cover them. */
function windowSize(): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = document.scrollingElement ?? document.documentElement;
  return { width, height };
}

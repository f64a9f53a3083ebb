import { placeCard, placeSheet, type Side } from './placement.ts';
import type { WordPlace } from './word-place.ts';

/** Gives the card lines of 45 to 55 characters. CSS px. */
const WIDTH = 360;
/** Between the card and the edges of the window, on both sides. CSS px. */
const MARGINS = 16;

interface FramePlace {
  /** Natural height of the card, in CSS px. */
  readonly height: number;
  /** The card's current side, if it is already open. */
  readonly side: Side | undefined;
  /** Zoom that the page has set with CSS. */
  readonly zoom: number;
}

/**
 * Places a card's frame.
 * @returns the side it is on now, or null if there is no room
 */
export function placeFrame(
  frame: HTMLElement,
  word: WordPlace,
  { height, side, zoom }: FramePlace,
): Side | null {
  const window = windowSize(zoom);
  const placement = placeCard({ ...word, card: { width: cardWidth(zoom), height }, window, side });
  if (!placement) return null;
  const { style } = frame;
  style.width = `${placement.width}px`;
  style.height = `${Math.min(height, placement.maxHeight)}px`;
  style.left = `${placement.left}px`;
  // A card above is anchored by its bottom edge, so that it grows away from the word.
  style.top = placement.side === 'below' ? `${placement.edge}px` : 'auto';
  style.bottom = placement.side === 'above' ? `${window.height - placement.edge}px` : 'auto';
  return placement.side;
}

/** The same for the sheet, which spans the window. Scrolls the page if it would cover the word. */
export function placeSheetFrame(frame: HTMLElement, word: WordPlace, height: number, zoom: number): void {
  const window = windowSize(zoom);
  const placement = placeSheet({ ...word, card: { width: window.width, height }, window });
  frame.style.height = `${placement.height}px`;
  if (placement.scrollBy > 0) scrollBy({ top: placement.scrollBy, behavior: 'instant' });
}

/** Makes room for the menu of an open card, downwards, so that nothing moves under the pointer. */
export function growFrame(frame: HTMLElement, height: number, zoom: number): void {
  const { top } = frame.getBoundingClientRect();
  frame.style.top = `${top}px`;
  frame.style.bottom = 'auto';
  frame.style.height = `${Math.min(height, windowSize(zoom).height - MARGINS / 2 - top)}px`;
}

/** Width of a card beside its word, in CSS px. Its height depends on it. */
export function cardWidth(zoom: number): number {
  return Math.min(WIDTH, windowSize(zoom).width - MARGINS);
}

/** Without scroll bars: a fixed box can't cover them. */
function windowSize(zoom: number): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth * zoom, height: clientHeight * zoom };
}

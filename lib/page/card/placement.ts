/** A rectangle in the window, in CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacementInput {
  /** The word that the card belongs to. */
  readonly anchor: Rect;
  /** Height of a line of the article. The line below the word stays free too. */
  readonly lineHeight: number;
  /** The card's natural size. */
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  readonly direction: 'ltr' | 'rtl';
  /** Its current side, which it keeps as it grows, if it can. */
  readonly side?: Side | undefined;
}

export type Side = 'above' | 'below';

export interface Placement {
  readonly side: Side;
  readonly left: number;
  /** The edge towards the word; a card above grows upwards from it, one below downwards. */
  readonly edge: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** Between the word and the card. */
const GAP = 8;
/** Between the card and the edges of the window. */
const MARGIN = 8;
/** With less room than this, the card tries the other side. */
const LEAST_HEIGHT = 160;

/**
 * Places the card above the word, over text that has already been read, or else below the next line. The card stays in
 * the window and never covers the word or the line below it. If it doesn't fit, it gets less height and scrolls.
 * @returns null if the word leaves no room
 */
export function placeCard({
  anchor,
  lineHeight,
  card,
  window,
  direction,
  side,
}: PlacementInput): Placement | null {
  // If the word has scrolled out of view, its card stays at the edge of the window.
  const edges = {
    above: Math.min(anchor.top - GAP, window.height - MARGIN),
    below: Math.max(anchor.bottom + lineHeight + GAP, MARGIN),
  };
  const room = { above: edges.above - MARGIN, below: window.height - MARGIN - edges.below };
  const chosen = chooseSide(room, card.height, side);
  if (room[chosen] <= 0) return null;
  const width = Math.min(card.width, window.width - 2 * MARGIN);
  if (width <= 0) return null;
  const wish = direction === 'rtl' ? anchor.right - width : anchor.left;
  return {
    side: chosen,
    left: Math.max(MARGIN, Math.min(wish, window.width - MARGIN - width)),
    edge: edges[chosen],
    width,
    maxHeight: Math.min(room[chosen], MOST_HEIGHT),
  };
}

function chooseSide(room: Readonly<Record<Side, number>>, height: number, side: Side | undefined): Side {
  if (side && room[side] >= Math.min(height, LEAST_HEIGHT)) return side;
  if (room.above >= height) return 'above';
  if (room.below >= height) return 'below';
  return room.above >= room.below ? 'above' : 'below';
}

/** A taller card would be hard to take in at a glance. */
const MOST_HEIGHT = 350;

/** The article stays visible above the sheet. Share of the window's height. */
const SHEET_SHARE = 0.55;
/** Between the line below the word and the sheet, if there is room for it. */
const SHEET_GAP = 8;

export interface SheetPlacement {
  readonly height: number;
  /** By how much the page must scroll, so that the sheet covers neither the word nor the line below it. */
  readonly scrollBy: number;
}

/** Places the sheet at the bottom of the window. */
export function placeSheet({ anchor, lineHeight, card, window }: PlacementInput): SheetPlacement {
  const height = Math.min(card.height, window.height * SHEET_SHARE);
  const covered = anchor.bottom + lineHeight + SHEET_GAP - (window.height - height);
  // Not so far that the word leaves the window.
  return { height, scrollBy: Math.max(0, Math.min(covered, anchor.top)) };
}

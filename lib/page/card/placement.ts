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
  /** Height of a line of the article: the line below the word stays free too. */
  readonly lineHeight: number;
  /** The size that the card would like to have. */
  readonly card: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  readonly direction: 'ltr' | 'rtl';
  /** The side it stands on already: it stays there while it grows, if it can. */
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
/** Heights below this are no use, so that the other side is tried. */
const LEAST_HEIGHT = 160;

/**
 * Where the card goes: above the word, over text that has been read already, else below the next line. It never
 * leaves the window and never covers the word or the line below it; where it does not fit, it gets less height and
 * scrolls inside.
 * @returns null where the word fills the window from top to bottom
 */
export function placeCard({
  anchor,
  lineHeight,
  card,
  window,
  direction,
  side,
}: PlacementInput): Placement | null {
  // A word that has scrolled out of view leaves its card at the edge of the window.
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

/** A card taller than this is a page of its own. */
const MOST_HEIGHT = 520;

export interface SheetPlacement {
  readonly side: 'top' | 'bottom';
  readonly maxHeight: number;
}

/** Where the sheet of a touch screen goes: at the bottom, or at the top where there is more room beside the word. */
export function placeSheet({ anchor, lineHeight, card, window }: PlacementInput): SheetPlacement | null {
  const top = anchor.top - GAP;
  const bottom = window.height - (anchor.bottom + lineHeight);
  const side = bottom >= Math.min(card.height, LEAST_HEIGHT) || bottom >= top ? 'bottom' : 'top';
  const maxHeight = Math.min(window.height * SHEET_SHARE, side === 'top' ? top : bottom);
  return maxHeight > 0 ? { side, maxHeight } : null;
}

/** More than this is not a sheet over the article but a page of its own. */
const SHEET_SHARE = 0.55;

import type { Portrait } from '../model/analysis.ts';
import type { Span } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import type { CardSource } from './card/card-frame.ts';
import type { Reading } from './watch/reading.ts';

/** Everything of Dramatis that is visible on a page: highlights and cards. */
export interface Overlay {
  /** Marks an article, or wipes the page if it has none. */
  setReading(reading: Reading | null): void;
  setSettings(settings: Settings): void;
  /** By entity id. */
  setPortraits(portraits: Readonly<Record<string, Portrait>>): void;
  /** Scrolls to a passage of the article and flashes it. Returns false if it is gone. */
  showSpan(span: Span): boolean;
  /** Opens the card of the next or previous mention. Returns false if there is none. */
  walk(step: 1 | -1): boolean;
}

/** What the overlay needs from the rest of the extension. */
export interface OverlayEvents {
  /** Whether a card may open. It can't after an update of the extension. */
  readonly mayOpen: () => boolean;
  readonly card: CardSource;
  /** The page keeps cards from running; this one, about an entity, couldn't open. */
  readonly onBlocked: (entityId: string) => void;
}

/** Undoes everything when the signal aborts. */
export type OpenOverlay = (settings: Settings, events: OverlayEvents, signal: AbortSignal) => Overlay;

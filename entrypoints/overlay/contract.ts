import type { Messages } from '../../lib/i18n/translate.ts';
import type { Portrait } from '../../lib/model/analysis.ts';
import type { Span } from '../../lib/model/article.ts';
import type { Entity } from '../../lib/model/entity.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Coverage } from '../../lib/model/source.ts';
import type { Reading } from '../../lib/page/watch/reading.ts';

/** What a reader sees of Dramatis on a page: marks and cards. */
export interface Overlay {
  /** Marks an article, or wipes the page where there is none (any more). */
  setReading(reading: Reading | null): void;
  setSettings(settings: Settings): void;
  /** The card speaks another language from now on. */
  setMessages(messages: Messages): void;
  /** By entity id. */
  setPortraits(portraits: Readonly<Record<string, Portrait>>): void;
  setCoverage(entityId: string, coverage: Coverage): void;
  setPicture(entityId: string, picture: ImageBitmap): void;
  /** Scrolls to a stretch of the article and lights it. False where it is gone. */
  showSpan(span: Span): boolean;
  /** Opens the card of the next or previous mention. False where there is none. */
  walk(step: 1 | -1): boolean;
}

/** What the reader does in a card, for those who remember and answer. */
export interface OverlayEvents {
  /** Asked before a card opens: not when the extension is gone from under the page, as then it has no words either. */
  readonly mayOpen: () => boolean;
  /** The card of an entity is open. */
  readonly onEntity: (entityId: string) => void;
  readonly onFollow: (entity: Entity, follow: boolean) => void;
  /** "Not this one": this name does not stand for this entity. Whether it was kept. */
  readonly onWrongLink: (name: string, entityId: string, isWrong: boolean) => Promise<boolean>;
  /** Whether it was kept. */
  readonly onIgnoreName: (name: string, ignore: boolean) => Promise<boolean>;
  readonly onSiteOff: () => void;
}

/**
 * Everything that it has done is undone when the signal aborts.
 * @param vocabulary the words of the card; the two scripts do not share theirs
 */
export type OpenOverlay = (
  settings: Settings,
  messages: Messages,
  events: OverlayEvents,
  signal: AbortSignal,
) => Overlay;

/**
 * Where the two scripts of a page meet: the global object of their isolated world, which the page does not see. A
 * script that is loaded on demand has no exports in the form that the bundler gives it.
 */
export const overlayScript = globalThis as { dramatisOverlay?: OpenOverlay | undefined };

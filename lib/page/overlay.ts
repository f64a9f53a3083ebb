import type { Messages } from '../i18n/translate.ts';
import type { Portrait } from '../model/analysis.ts';
import type { Span } from '../model/article.ts';
import type { Coverage } from '../model/coverage/source.ts';
import type { Entity } from '../model/entity.ts';
import type { Settings } from '../model/settings.ts';
import type { Reading } from './watch/reading.ts';

/** Everything of Dramatis that is visible on a page: highlights and cards. */
export interface Overlay {
  /** Marks an article, or wipes the page if it has none. */
  setReading(reading: Reading | null): void;
  setSettings(settings: Settings): void;
  setMessages(messages: Messages): void;
  /** By entity id. */
  setPortraits(portraits: Readonly<Record<string, Portrait>>): void;
  setCoverage(entityId: string, coverage: Coverage): void;
  setPicture(entityId: string, picture: ImageBitmap): void;
  /** Scrolls to a passage of the article and flashes it. Returns false if it is gone. */
  showSpan(span: Span): boolean;
  /** Opens the card of the next or previous mention. Returns false if there is none. */
  walk(step: 1 | -1): boolean;
}

/** What happens in cards. */
export interface OverlayEvents {
  /** Whether a card may open. It can't after an update of the extension, when messages can no longer be looked up. */
  readonly mayOpen: () => boolean;
  /** The card of an entity has opened. */
  readonly onEntity: (entityId: string) => void;
  readonly onFollow: (entity: Entity, follow: boolean) => void;
  /** "Wrong match": this name doesn't refer to this entity. Resolves to whether that was saved. */
  readonly onWrongLink: (name: string, entityId: string, isWrong: boolean) => Promise<boolean>;
  /** Resolves to whether that was saved. */
  readonly onIgnoreName: (name: string, ignore: boolean) => Promise<boolean>;
  readonly onSiteOff: () => void;
}

/**
 * Undoes everything when the signal aborts.
 * @param messages of the card; scripts don't share their modules, and so not the current locale either
 */
export type OpenOverlay = (
  settings: Settings,
  messages: Messages,
  events: OverlayEvents,
  signal: AbortSignal,
) => Overlay;

/**
 * Where the overlay script leaves its entry point for the article script: the global object of the isolated world, which
 * the page can't see. Content scripts can't be modules (https://github.com/w3c/webextensions/issues/156), so a script
 * that is loaded on demand has no exports.
 */
export const overlayScript = globalThis as { dramatisOverlay?: OpenOverlay | undefined };

import type { turnOnOutlets } from '../extension/browser/turn-on-outlets.ts';
import type { sendToBackground } from '../extension/messaging/messages.ts';

/** What the card needs from the rest of the extension. */
export interface CardBackend {
  readonly sendToBackground: typeof sendToBackground;
  /** Opens an entity's page in a tab's side panel; null if the browser has none. Must be called within a click. */
  readonly openPanel: ((tabId: number, entityId: string) => void) | null;
  /** Must be called within a click. */
  readonly turnOnOutlets: typeof turnOnOutlets;
  readonly openStorySettings: () => void;
}

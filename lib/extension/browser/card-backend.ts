// Everything that the card needs from the browser, in one place, so that lib/card names no browser API.

import { browser } from 'wxt/browser';
import { sendToBackground } from '../messaging/messages.ts';
import { sidePanelOpener } from './side-panel.ts';
import { turnOnOutlets } from './turn-on-outlets.ts';

export const cardBackend = {
  sendToBackground,
  turnOnOutlets,
  openPanel: sidePanelOpener(),
  // The card's own tab belongs to the page.
  openStorySettings: () =>
    void window.open(browser.runtime.getURL('/options.html#coverage'), '_blank', 'noopener'),
};

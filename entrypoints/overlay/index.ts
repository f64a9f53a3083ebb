// Marks and cards, apart from the content script: most pages have no article and never load this.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { overlayScript } from './contract.ts';
import { openOverlay } from './open-overlay.ts';

export default defineUnlistedScript(() => {
  overlayScript.dramatisOverlay = openOverlay;
});

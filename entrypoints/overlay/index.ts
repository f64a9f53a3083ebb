// Highlights and cards. Apart from the article script, so that pages on which it finds no article don't load them.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openOverlay } from '../../lib/page/open-overlay.ts';
import { overlayScript } from '../../lib/page/overlay.ts';

export default defineUnlistedScript(() => {
  overlayScript.dramatisOverlay = openOverlay;
});

// Marks and cards, apart from the content script: most pages have no article and never load this.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meetingPoint } from './contract.ts';
import { openSurface } from './open-surface.ts';

export default defineUnlistedScript(() => {
  meetingPoint.dramatisSurface = openSurface;
});

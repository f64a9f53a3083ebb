// Runs before the detector on sites whose pages the reader wants read whatever they look like.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleScript } from '../../lib/page/article-script.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisReadAnyway = true;
});

// Looks for an article's headline and text. Apart from the detector, because most pages without an article show that at
// first sight, and apart from the article script, because most of those that get a second look have none either.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleSigns } from '../../lib/page/article/article-signs.ts';
import { articleScript } from '../../lib/page/article-script.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisSigns = articleSigns;
});

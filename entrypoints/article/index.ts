// Reads and asks, apart from the detector: most pages have no article and never load this.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleScript } from './contract.ts';
import { openArticle } from './open-article.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisArticle = openArticle;
});

// Reads the article and handles requests for the page. Apart from the detector, because most pages have no article.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleScript } from '../../lib/page/article-script.ts';
import { openArticle } from './open-article.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisArticle = openArticle;
});

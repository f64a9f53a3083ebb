// Reads the article, highlights it and handles requests for the page. Apart from the detector, because most pages have no
// article; but one script, because importing another costs a page more than the code in it.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleScript } from '../../lib/page/article-script.ts';
import { openArticle } from './open-article.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisArticle = openArticle;
});

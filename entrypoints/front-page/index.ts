// Runs before the detector, on every page, but only if the reader wants the headlines of front pages highlighted.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleScript } from '../../lib/page/article-script.ts';
import { readFrontPage } from '../../lib/page/front-page/read-front-page.ts';

export default defineUnlistedScript(() => {
  articleScript.dramatisFrontPage = readFrontPage;
});

import { runScript } from '../../lib/extension/browser/content-script/run-script.ts';
import { articleScript, type OpenArticle } from '../../lib/page/article-script.ts';

/** Loads the article script, once until the signal aborts. Rejects if the extension was updated or removed. */
export async function loadArticleScript(signal: AbortSignal): Promise<OpenArticle> {
  if (!articleScript.dramatisArticle) {
    await runScript('article.js');
    // After an update, the new detector must load its own article script.
    signal.addEventListener('abort', () => {
      articleScript.dramatisArticle = undefined;
    });
  }
  if (!articleScript.dramatisArticle) throw new Error('the article script did not start');
  return articleScript.dramatisArticle;
}

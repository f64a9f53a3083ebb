import { runScript } from '../../lib/extension/browser/run-script.ts';
import { articleScript, type OpenArticleScript } from '../article/contract.ts';

/** Loads the reader script, once until the signal aborts. Rejects where the extension is gone from under the page. */
export async function loadArticleScript(signal: AbortSignal): Promise<OpenArticleScript> {
  if (!articleScript.dramatisArticle) {
    await runScript('article.js');
    // After an update of the extension the new copy wants the new script.
    signal.addEventListener('abort', () => {
      articleScript.dramatisArticle = undefined;
    });
  }
  if (!articleScript.dramatisArticle) throw new Error('the article script did not start');
  return articleScript.dramatisArticle;
}

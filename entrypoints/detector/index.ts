import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFromDetector } from '../../lib/extension/browser/content-script/answer-from-detector.ts';
import { contentScriptLifetime } from '../../lib/extension/browser/content-script/content-script-lifetime.ts';
import { articleSigns } from '../../lib/page/article/article-signs.ts';
import { articleScript } from '../../lib/page/article-script.ts';
import { watchVisits } from '../../lib/page/watch/watch-visits.ts';
import { loadArticleScript } from './load-article.ts';

/** Whether there may be something to read. */
function isWanted(): boolean {
  const { dramatisReadAnyway, dramatisFrontPage } = articleScript;
  return dramatisReadAnyway || articleSigns(document) !== 'none' || !!dramatisFrontPage?.(document);
}

/** The detector: the only script that runs on pages without an article. Steps aside once the article script has taken over. */
export default defineUnlistedScript(() => {
  const lifetime = contentScriptLifetime();
  const detector = new AbortController();
  lifetime.signal.addEventListener('abort', () => detector.abort());
  let isLoading = false;
  const look = async (): Promise<void> => {
    if (isLoading || !isWanted()) return;
    isLoading = true;
    try {
      const openArticle = await loadArticleScript(lifetime.signal);
      if (!lifetime.signal.aborted) openArticle(lifetime.signal, lifetime.check, () => detector.abort());
    } catch {
      isLoading = false;
      lifetime.check();
    }
  };
  const readAnyway = (): void => {
    articleScript.dramatisReadAnyway = true;
    void look();
  };
  answerFromDetector(() => isLoading, readAnyway, detector.signal);
  watchVisits({ look: () => void look(), isLooking: () => !isLoading }, detector.signal);
});

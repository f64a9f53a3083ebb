import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFromDetector } from '../../lib/extension/browser/answer-from-detector.ts';
import { contentScriptLifetime } from '../../lib/extension/browser/content-script-lifetime.ts';
import { articleSigns } from '../../lib/page/article/article-signs.ts';
import { watchVisits } from '../../lib/page/watch/watch-visits.ts';
import { loadArticleScript } from './load-article.ts';

/** The detector: all that runs on pages without an article. */
export default defineUnlistedScript(() => {
  const life = contentScriptLifetime();
  const detector = new AbortController();
  life.signal.addEventListener('abort', () => detector.abort());
  let isLoading = false;
  const look = async (): Promise<void> => {
    if (isLoading || articleSigns(document) === 'none') return;
    isLoading = true;
    try {
      const openArticle = await loadArticleScript(life.signal);
      if (!life.signal.aborted) openArticle(life.signal, life.look, () => detector.abort());
    } catch {
      isLoading = false;
      life.look();
    }
  };
  answerFromDetector(() => isLoading, detector.signal);
  watchVisits({ look: () => void look(), isLooking: () => !isLoading }, detector.signal);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFromDetector } from '../../lib/extension/browser/answer-from-detector.ts';
import { contentScriptLifetime } from '../../lib/extension/browser/content-script-lifetime.ts';
import { articleSigns } from '../../lib/page/article/article-signs.ts';
import { watchVisits } from '../../lib/page/watch/watch-visits.ts';
import { loadArticleScript } from './load-article.ts';

/** The gate: all that runs on pages without an article. */
export default defineUnlistedScript(() => {
  const life = contentScriptLifetime();
  const gate = new AbortController();
  life.signal.addEventListener('abort', () => gate.abort());
  let isLoading = false;
  const look = async (): Promise<void> => {
    if (isLoading || articleSigns(document) === 'none') return;
    isLoading = true;
    try {
      const createAnalyzer = await loadArticleScript(life.signal);
      if (!life.signal.aborted) createAnalyzer(life.signal, life.look, () => gate.abort());
    } catch {
      isLoading = false;
      life.look();
    }
  };
  answerFromDetector(() => isLoading, gate.signal);
  watchVisits({ look: () => void look(), isLooking: () => !isLoading }, gate.signal);
});

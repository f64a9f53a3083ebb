import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerFromDetector } from '../../lib/extension/browser/content-script/answer-from-detector.ts';
import { contentScriptLifetime } from '../../lib/extension/browser/content-script/content-script-lifetime.ts';
import { type FirstSigns, firstSigns } from '../../lib/page/article/first-signs.ts';
import { articleScript } from '../../lib/page/article-script.ts';
import { watchVisits } from '../../lib/page/watch/watch-visits.ts';
import { loadScript } from './load-script.ts';

/** The detector: the only script that runs on every page. Steps aside once the article script has taken over. */
export default defineUnlistedScript(() => {
  const { signal, check } = contentScriptLifetime();
  const detector = new AbortController();
  signal.addEventListener('abort', () => detector.abort());
  let first: FirstSigns = 'none';
  /** Whether there may be something to read. */
  const isWanted = async (): Promise<boolean> => {
    if (articleScript.dramatisReadAnyway) return true;
    first = firstSigns(document);
    if (first === 'declared') return true;
    if (first === 'unsure' && (await loadScript('signs.js', signal))(document) !== 'none') return true;
    return !!articleScript.dramatisFrontPage?.(document);
  };
  let isLooking = false;
  let isLoading = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      // The reader may ask while `isWanted` waits for its script.
      isLoading = (await isWanted()) || !!articleScript.dramatisReadAnyway;
      if (!isLoading) return;
      const openArticle = await loadScript('article.js', signal);
      if (!signal.aborted) openArticle(signal, check, () => detector.abort());
    } catch {
      isLoading = false;
      check();
    } finally {
      isLooking = isLoading;
    }
  };
  const readAnyway = (): void => {
    articleScript.dramatisReadAnyway = true;
    void look();
  };
  answerFromDetector(() => isLoading, readAnyway, detector.signal);
  watchVisits(
    { look: () => void look(), keepsLooking: () => !isLooking, hasText: () => first !== 'none' },
    detector.signal,
  );
});

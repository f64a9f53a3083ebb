import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAtGate } from '../../lib/extension/answer-at-gate.ts';
import { ownLife } from '../../lib/extension/own-life.ts';
import { articleSigns } from '../../lib/page/article-signs.ts';
import { watchVisits } from '../../lib/page/watch-visits.ts';
import { loadReader } from './load-reader.ts';

/** The gate: all that runs on pages without an article. */
export default defineUnlistedScript(() => {
  const life = ownLife();
  const gate = new AbortController();
  life.signal.addEventListener('abort', () => gate.abort());
  let isLoading = false;
  const look = async (): Promise<void> => {
    if (isLoading || articleSigns(document) === 'none') return;
    isLoading = true;
    try {
      const openReader = await loadReader(life.signal);
      if (!life.signal.aborted) openReader(life.signal, life.look, () => gate.abort());
    } catch {
      isLoading = false;
      life.look();
    }
  };
  answerAtGate(() => isLoading, gate.signal);
  watchVisits({ look: () => void look(), isLooking: () => !isLoading }, gate.signal);
});

import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAtGate } from '../../lib/extension/answer-at-gate.ts';
import { articleSigns } from '../../lib/page/article-signs.ts';
import { watchVisits } from '../../lib/page/watch-visits.ts';
import { loadReader } from './load-reader.ts';

/** The gate: all that runs on pages without an article. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main(context) {
    const gate = new AbortController();
    const atGate = AbortSignal.any([context.signal, gate.signal]);
    // `isInvalid` ends the context, and with its signal everything, if the extension is gone.
    const onLost = (): void => void context.isInvalid;
    let isLoading = false;
    const look = async (): Promise<void> => {
      if (isLoading || articleSigns(document) === 'none') return;
      isLoading = true;
      try {
        const openReader = await loadReader(context.signal);
        if (!context.signal.aborted) openReader(context.signal, onLost, () => gate.abort());
      } catch {
        isLoading = false;
        onLost();
      }
    };
    answerAtGate(() => isLoading, atGate);
    watchVisits({ look: () => void look(), isLooking: () => !isLoading }, atGate);
  },
});

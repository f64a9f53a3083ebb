import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Choices, watchChoices } from '../../lib/extension/choices.ts';
import { answer, type PageQuestions } from '../../lib/extension/messages.ts';
import { type RunningPage, runPage } from './run-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main(context) {
    let running: { page: RunningPage; off: AbortController } | null = null;
    // `isInvalid` ends the context, and with its signal everything, if the extension is gone.
    const onLost = (): void => void context.isInvalid;
    const stop = (): void => {
      running?.off.abort();
      running = null;
    };
    let idle: AbortController | null = null;
    const apply = (choices: Choices): void => {
      if (choices.sitesOff.includes(location.hostname)) {
        stop();
        idle ??= answerAsOff(context.signal);
        return;
      }
      idle?.abort();
      idle = null;
      if (running) {
        running.page.setChoices(choices);
        return;
      }
      const off = new AbortController();
      running = { off, page: runPage(choices, AbortSignal.any([context.signal, off.signal]), onLost) };
    };
    watchChoices(apply, context.signal);
  },
});

/** Answers that the site is switched off, until aborted. */
function answerAsOff(signal: AbortSignal): AbortController {
  const end = new AbortController();
  answer<PageQuestions>(
    {
      currentAnalysis: () => ({ state: 'off', address: location.href }),
      showSpan: () => false,
      walkMentions: () => false,
    },
    AbortSignal.any([signal, end.signal]),
  );
  return end;
}

import type { Choices } from '../../lib/extension/choices.ts';
import { answer, type PageQuestions } from '../../lib/extension/messages.ts';
import { watchPageChoices } from '../../lib/extension/page-choices.ts';
import { stateReporter } from '../../lib/extension/report-state.ts';
import { isSiteOn } from '../../lib/extension/site-rule.ts';
import type { OpenReader } from './contract.ts';
import { type RunningPage, runPage } from './run-page.ts';

export const openReader: OpenReader = (signal, onLost, onReady) => {
  let running: { page: RunningPage; off: AbortController } | null = null;
  let idle: AbortController | null = null;
  const report = stateReporter(signal);
  const stop = (): void => {
    running?.off.abort();
    running = null;
  };
  const apply = (choices: Choices): void => {
    if (!isSiteOn(choices, location.hostname)) {
      stop();
      idle ??= answerAsOff(signal);
      report({ state: 'off' });
      return;
    }
    idle?.abort();
    idle = null;
    if (running) {
      running.page.setChoices(choices);
      return;
    }
    const off = new AbortController();
    running = { off, page: runPage(choices, AbortSignal.any([signal, off.signal]), onLost, report) };
  };
  watchPageChoices(
    choices => {
      apply(choices);
      onReady();
    },
    onLost,
    signal,
  );
};

/** Answers that the site is switched off, until aborted. */
function answerAsOff(signal: AbortSignal): AbortController {
  const end = new AbortController();
  answer<PageQuestions>(
    {
      currentAnalysis: () => ({ state: 'off', address: location.href }),
      showSpan: () => false,
      walkMentions: () => false,
    },
    { signal: AbortSignal.any([signal, end.signal]) },
  );
  return end;
}

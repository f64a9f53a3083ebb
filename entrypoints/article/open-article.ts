import { handleRequests, type PageRequests } from '../../lib/extension/messaging/messages.ts';
import { stateReporter } from '../../lib/extension/messaging/report-page-state.ts';
import { watchPageSettings } from '../../lib/extension/settings/page/watch-page-settings.ts';
import { isSiteOn } from '../../lib/extension/settings/site-rule.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { OpenArticle } from '../../lib/page/article-script.ts';
import { type RunningPage, runPage } from './run-page.ts';

export const openArticle: OpenArticle = (signal, onLost, onReady) => {
  let running: { page: RunningPage; off: AbortController } | null = null;
  let idle: AbortController | null = null;
  const report = stateReporter(signal);
  const stop = (): void => {
    running?.off.abort();
    running = null;
  };
  const apply = (settings: Settings): void => {
    if (!isSiteOn(settings, location.hostname)) {
      stop();
      idle ??= answerAsOff(signal);
      report({ state: 'off' });
      return;
    }
    idle?.abort();
    idle = null;
    if (running) {
      running.page.setSettings(settings);
      return;
    }
    const off = new AbortController();
    running = {
      off,
      page: runPage(settings, AbortSignal.any([signal, off.signal]), { onLost, report, askSettings }),
    };
  };
  const askSettings = watchPageSettings(
    () => running?.page.names() ?? [],
    settings => {
      apply(settings);
      onReady();
    },
    onLost,
    signal,
  );
};

/** Handles requests on a site where Dramatis is turned off, until aborted. */
function answerAsOff(signal: AbortSignal): AbortController {
  const end = new AbortController();
  handleRequests<PageRequests>(
    {
      pageState: () => ({ state: 'off', address: location.href }),
      showSpan: () => false,
      walkMentions: () => false,
      readAnyway: () => false,
    },
    { signal: AbortSignal.any([signal, end.signal]) },
  );
  return end;
}

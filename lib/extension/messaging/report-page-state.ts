import type { PageStateSummary } from '../../model/panel/page-state.ts';
import { sendToBackground } from './messages.ts';

/**
 * Returns a function that sends the page's state to the toolbar if it has changed. Browsers reset a tab's badge when it
 * navigates, so the state is sent again if the page returns from the back/forward cache.
 */
export function stateReporter(signal: AbortSignal): (state: PageStateSummary) => void {
  let last: PageStateSummary | null = null;
  const send = (): void => {
    // After an update of the extension, no background receives this; the page keeps working.
    if (last) sendToBackground('reportPageState', last).catch(() => {});
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && send(), { signal });
  return state => {
    // A growing page is read repeatedly; its count must not flicker. And a new page has nothing to replace.
    if (state.state === 'reading' && (!last || last.state === 'read')) return;
    if (JSON.stringify(state) === JSON.stringify(last)) return;
    last = state;
    send();
  };
}

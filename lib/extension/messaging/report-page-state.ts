import type { ToolbarState } from '../browser/toolbar.ts';
import { sendToBackground } from './messages.ts';

/**
 * Tells the toolbar what a page has come to, whenever that is something else; the browser forgets it with the page,
 * but not with a page that it may bring back.
 */
export function stateReporter(signal: AbortSignal): (state: ToolbarState) => void {
  let last: ToolbarState | null = null;
  const send = (): void => {
    // Nobody is there to be told after an update; the page goes on as it is.
    if (last) sendToBackground('reportPageState', last).catch(() => {});
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && send(), { signal });
  return state => {
    // A page that grows is read again and again; its count must not flicker.
    if (state.state === 'reading' && last?.state === 'read') return;
    if (JSON.stringify(state) === JSON.stringify(last)) return;
    last = state;
    send();
  };
}

import { browser } from 'wxt/browser';

/**
 * Calls back whenever the content script of a tab reports a new state. It reports to the background, for the toolbar, but
 * browsers deliver such messages to every extension page.
 */
export function watchPageReports(listener: (tabId: number) => void, signal: AbortSignal): void {
  const onMessage = (
    message: { readonly name?: unknown } | null | undefined,
    { id, tab }: { readonly id?: string; readonly tab?: { readonly id?: number | undefined } | undefined },
  ): void => {
    if (id === browser.runtime.id && message?.name === 'reportPageState' && tab?.id !== undefined)
      listener(tab.id);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

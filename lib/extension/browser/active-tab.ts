import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** URL of its page; null if the browser doesn't reveal it. */
  readonly address: string | null;
  /** Whether the browser is still loading its page. */
  readonly isLoading: boolean;
  readonly isPrivate: boolean;
}

/** The tab with an id, or the active tab of the current window; null if there isn't one. */
export async function activeTab(wantedId: number | null): Promise<ActiveTab | null> {
  const tab =
    wantedId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(wantedId).catch(() => undefined);
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    address: tab.url ?? null,
    isLoading: tab.status === 'loading',
    isPrivate: tab.incognito,
  };
}

export type TabEvent = 'activated' | 'loading' | 'loaded';

/** Calls back when a tab is activated, in any window, and when a tab starts or finishes loading a page. */
export function watchTabs(listener: (tabId: number, event: TabEvent) => void, signal: AbortSignal): void {
  const onActivated = ({ tabId }: { tabId: number }): void => listener(tabId, 'activated');
  const onUpdated = (tabId: number, { status }: { status?: string }): void => {
    if (status) listener(tabId, status === 'loading' ? 'loading' : 'loaded');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

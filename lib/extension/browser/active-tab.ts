import browser from 'webextension-polyfill';

export interface ActiveTab {
  readonly id: number;
  /** Address of its page; null where the browser keeps that to itself. */
  readonly address: string | null;
}

/** The tab of that number, or the active one of the window that asks; null where there is none. */
export async function activeTab(wantedId: number | null): Promise<ActiveTab | null> {
  const tab =
    wantedId === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(wantedId).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

export type TabEvent = 'activated' | 'loading' | 'loaded';

/** Calls back when another tab comes into view, in any window, and when the page of a tab gives way to another. */
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

/** Loads the page of a tab again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

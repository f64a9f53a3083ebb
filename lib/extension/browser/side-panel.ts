import { browser } from 'wxt/browser';

/** The parts of both browsers' APIs that are used here; neither has the other's. */
interface SidePanels {
  readonly sidePanel?: {
    setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
    open(options: { tabId: number }): Promise<void>;
  };
  readonly sidebarAction?: {
    setPanel(details: { tabId: number; panel: string }): Promise<void>;
    open(): Promise<void>;
  };
}

/**
 * Returns a function that opens the side panel of a tab, at an entity's page or at the article's cast if that is null; null
 * if the browser has no side panel.
 * Browsers open it only within a click, so it must be called synchronously in one.
 */
export function sidePanelOpener(): ((tabId: number, entityId: string | null) => void) | null {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  const path = (entityId: string | null): string =>
    entityId === null ? '/sidepanel.html' : `/sidepanel.html?entity=${encodeURIComponent(entityId)}`;
  if (sidePanel)
    return (tabId, entityId) => {
      void sidePanel.setOptions({ tabId, path: path(entityId), enabled: true });
      void sidePanel.open({ tabId });
    };
  if (sidebarAction)
    return (tabId, entityId) => {
      void sidebarAction.setPanel({ tabId, panel: path(entityId) });
      void sidebarAction.open();
    };
  return null;
}

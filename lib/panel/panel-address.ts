/** What the address of popup or side panel asks for. */
export interface PanelAddress {
  /** The tab to show; null for whichever is active. */
  readonly tabId: number | null;
  /** The cast member to open first. */
  readonly entityId: string | null;
}

/** @param search the query part of an address, such as `?tab=3&entity=ada` */
export function readPanelAddress(search: string): PanelAddress {
  const params = new URLSearchParams(search);
  const tab = params.get('tab');
  return { tabId: tab === null ? null : Number(tab), entityId: params.get('entity') };
}

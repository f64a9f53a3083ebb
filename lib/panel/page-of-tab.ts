import type { ActiveTab } from '../extension/browser/active-tab.ts';
import { knownIds, withDetails } from '../extension/messaging/entity-details.ts';
import type { TabState } from '../model/panel/page-state.ts';
import type { PanelBackend } from './backend.ts';

/** The current page, and its address and host name if they are known. */
export interface PageOfTab {
  readonly page: TabState;
  readonly address: string | null;
  readonly host: string | null;
}

/** Asks a tab's content script for the state of its page. If nothing replies, works out why. */
export async function pageOfTab(
  tab: ActiveTab | null,
  backend: Pick<PanelBackend, 'sendToPage' | 'sendToBackground' | 'isAccessWithheld'>,
): Promise<PageOfTab> {
  if (!tab) return { page: { state: 'closed-page' }, address: null, host: null };
  const { address } = tab;
  const host = webHost(address);
  if (address !== null && host === null) return { page: { state: 'closed-page' }, address, host };
  try {
    const page = await backend.sendToPage(tab.id, 'pageState', {});
    return {
      page: await withKnownDetails(page, backend),
      address: page.address,
      host: webHost(page.address),
    };
  } catch {
    if (await backend.isAccessWithheld()) return { page: { state: 'withheld' }, address, host };
    const state = tab.isLoading ? 'connecting' : host === null ? 'unknown-page' : 'no-script';
    return { page: { state }, address, host };
  }
}

/** Content scripts know only the names of the cast. Without the details, the names are still of use. */
async function withKnownDetails<Page extends TabState>(
  page: Page,
  { sendToBackground }: Pick<PanelBackend, 'sendToBackground'>,
): Promise<Page> {
  if (page.state !== 'read') return page;
  const ids = knownIds(page.analysis);
  const { reading } = page.analysis;
  const entities = await sendToBackground('describeEntities', { ids, reading }).catch(() => []);
  return { ...page, analysis: withDetails(page.analysis, entities) };
}

function webHost(address: string | null): string | null {
  if (address === null || !/^https?:/.test(address)) return null;
  return new URL(address).hostname;
}

/** Whether a page still shows what it showed before. */
export function isSameArticle(page: TabState, before: TabState): boolean {
  if (page.state !== 'read' || before.state !== 'read') return page.state === before.state;
  return page.article.title === before.article.title;
}

/** Whether passages of a page's article are still where they were before. */
export function isSameText(page: TabState, before: TabState): boolean {
  return page.state === 'read' && before.state === 'read' && page.article.text === before.article.text;
}

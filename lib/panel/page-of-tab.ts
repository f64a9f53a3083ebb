import type { ActiveTab } from '../extension/browser/active-tab.ts';
import { isAccessWithheld } from '../extension/browser/permissions/host-access.ts';
import { type PageState, sendToPage } from '../extension/messaging/messages.ts';
import type { PageAnalysis, Portrait } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';

/** What is known of the page in view; what each state means stands beside the looks that show it. */
export type PanelPage =
  | {
      readonly state:
        | 'asking'
        | 'closed-page'
        | 'no-script'
        | 'withheld'
        | 'switched-off'
        | 'no-article'
        | 'reading';
    }
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'read';
      readonly article: ArticleText;
      readonly analysis: PageAnalysis;
      readonly portraits: Readonly<Record<string, Portrait>> | null;
      readonly stopped: boolean;
    };

/** The page in view, and its address and the host name of its site where they are known. */
export interface PageOfTab {
  readonly page: PanelPage;
  readonly address: string | null;
  readonly host: string | null;
}

/** Asks a tab's content script what its page has come to; says why where nobody answers. */
export async function pageOfTab(tab: ActiveTab | null): Promise<PageOfTab> {
  if (!tab) return { page: { state: 'closed-page' }, address: null, host: null };
  const { address } = tab;
  const host = webHost(address);
  if (address !== null && host === null) return { page: { state: 'closed-page' }, address, host };
  try {
    const state = await sendToPage(tab.id, 'pageState', {});
    return { page: panelPage(state), address: state.address, host: webHost(state.address) };
  } catch {
    return { page: { state: (await isAccessWithheld()) ? 'withheld' : 'no-script' }, address, host };
  }
}

function panelPage(state: PageState): PanelPage {
  switch (state.state) {
    case 'off':
      return { state: 'switched-off' };
    case 'read': {
      const { article, analysis, watching } = state;
      return { state: 'read', article, analysis, portraits: null, stopped: watching === 'stopped' };
    }
    default:
      return state;
  }
}

function webHost(address: string | null): string | null {
  if (address === null || !/^https?:/.test(address)) return null;
  return new URL(address).hostname;
}

/** Whether a page still shows what it showed before. */
export function isSameArticle(page: PanelPage, before: PanelPage): boolean {
  if (page.state !== 'read' || before.state !== 'read') return page.state === before.state;
  return page.article.title === before.article.title;
}

/** What was known of the cast stays until it is known anew, unless the text has moved under it. */
export function withPortraits(page: PanelPage, before: PanelPage): PanelPage {
  if (page.state !== 'read' || before.state !== 'read' || page.article.text !== before.article.text)
    return page;
  return { ...page, portraits: before.portraits };
}

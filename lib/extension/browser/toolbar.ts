import browser from 'webextension-polyfill';
import { count, t } from '../../i18n/translate.ts';
import type { PageStateSummary } from '../../model/panel/page-state.ts';

/** White text has a contrast of at least 4.5:1 on each. */
const COLOURS = { on: '#7a2e2a', off: '#5b5d62', failed: '#b3261e' } as const;

/** Shows a tab's state in the toolbar until the tab navigates. */
export async function showInToolbar(tabId: number, state: PageStateSummary): Promise<void> {
  const colour = state.state === 'failed' ? 'failed' : state.state === 'off' ? 'off' : 'on';
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badge(state) }),
    action.setBadgeBackgroundColor({ tabId, color: COLOURS[colour] }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: title(state) }),
  ]).catch(() => {
    // The tab has been closed.
  });
}

function badge(state: PageStateSummary): string {
  switch (state.state) {
    case 'read':
      return state.names > 999 ? '999+' : String(state.names);
    case 'off':
      return '–';
    case 'failed':
      return '!';
    default:
      return '';
  }
}

function title(state: PageStateSummary): string {
  switch (state.state) {
    case 'read':
      return count('toolbar.names', state.names);
    case 'no-article':
      return t('toolbar.noArticle');
    default:
      return t(`toolbar.${state.state}`);
  }
}

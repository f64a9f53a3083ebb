import { type ActiveTab, activeTab, reloadTab, watchTabs } from '../extension/browser/active-tab.ts';
import { requestAccess } from '../extension/browser/permissions/host-access.ts';
import { sendToBackground, sendToPage } from '../extension/messaging/messages.ts';
import { watchSettings } from '../extension/settings/settings.ts';
import { isSiteOn } from '../extension/settings/site-rule.ts';
import { switchSite } from '../extension/settings/sites.ts';
import { t } from '../i18n/translate.ts';
import type { Span } from '../model/article.ts';
import type { FollowedNews } from '../model/followed.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Following, openFollowing } from './followed-news.ts';
import { type LookedUp, type LookUps, openLookUps } from './look-ups.ts';
import { isSameArticle, type PanelPage, pageOfTab, withPortraits } from './page-of-tab.ts';

/** Everything that popup and side panel show. */
export interface PanelState extends LookedUp {
  /** Null until it is known. */
  readonly news: FollowedNews | null;
  readonly tab: ActiveTab | null;
  readonly page: PanelPage;
  /** Grows with every other page. */
  readonly stamp: number;
  readonly host: string | null;
  /** Of the page, where it is known. */
  readonly address: string | null;
  readonly settings: Settings;
  readonly notice: string;
}

export interface PanelSession extends LookUps, Following {
  readonly setSite: (on: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly grantAccess: () => Promise<void>;
  readonly show: (span: Span) => Promise<void>;
  /** Says what became of something. */
  readonly tell: (notice: string) => void;
}

/** A page at work is asked again after so many milliseconds, one where nothing is going on after so many more. */
const SOON_MS = 300;
const LATER_MS = 1000;
/** Questions to a page that may not have started yet before it is said that nobody answers. */
const FIRST_TRIES = 4;
const NOTICE_MS = 4000;

const BLANK = {
  page: { state: 'asking' },
  host: null,
  address: null,
  coverage: {},
  contexts: {},
  meetings: {},
  elsewhere: null,
} as const;

/**
 * Asks and holds what a panel shows, until aborted.
 * @param wantedTab the tab to show; null for the active one, whichever that is
 * @param listener gets every state
 */
export function openSession(
  wantedTab: number | null,
  listener: (state: PanelState) => void,
  signal: AbortSignal,
): PanelSession {
  let state: PanelState = {
    ...BLANK,
    news: null,
    tab: null,
    stamp: 0,
    settings: DEFAULT_SETTINGS,
    notice: '',
  };
  let asked = 0;
  let unanswered = 0;
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<PanelState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...part };
    listener(state);
  };
  const tell = (notice: string): void => {
    clearTimeout(noticeTimer);
    change({ notice });
    noticeTimer = setTimeout(() => change({ notice: '' }), NOTICE_MS);
  };

  const following = openFollowing(() => state, change);

  const tellFailure = (error: Error): void => tell(t('settings.failed', error.message));

  const ask = async (): Promise<void> => {
    const question = ++asked;
    const isLate = (): boolean => question !== asked || signal.aborted;
    const tab = await activeTab(wantedTab);
    const { page: found, host, address } = await pageOfTab(tab);
    if (isLate()) return;
    unanswered = found.state === 'no-script' ? unanswered + 1 : 0;
    const isStarting = unanswered > 0 && unanswered < FIRST_TRIES;
    const page: PanelPage = isStarting ? { state: 'asking' } : found;
    const isSame = tab?.id === state.tab?.id && isSameArticle(page, state.page);
    change(
      isSame
        ? { tab, host, address, page: withPortraits(page, state.page) }
        : { ...BLANK, tab, host, address, page, stamp: state.stamp + 1 },
    );
    if (page.state === 'read') {
      const { article, analysis } = page;
      const portraits = await sendToBackground('portrayCast', { article, analysis }).catch(() => null);
      if (!isLate()) change({ page: { ...page, portraits } });
      return;
    }
    const isSwitching = host !== null && (page.state === 'switched-off') === isSiteOn(state.settings, host);
    const isSoon = isStarting || isSwitching || page.state === 'reading';
    if (page.state !== 'closed-page') setTimeout(() => isLate() || void ask(), isSoon ? SOON_MS : LATER_MS);
  };

  watchSettings(settings => {
    const was = state.settings;
    change({ settings });
    if (settings.followed !== was.followed) void following.lookForNews().catch(() => undefined);
    if (state.host !== null && isSiteOn(settings, state.host) !== isSiteOn(was, state.host)) void ask();
  }, signal);
  watchTabs((tabId, event) => {
    const isInView = tabId === state.tab?.id;
    if (event === 'activated' ? wantedTab !== null : !isInView) return;
    unanswered = 0;
    if (event === 'loading') change({ ...BLANK, stamp: state.stamp + 1 });
    void ask();
  }, signal);
  void ask();

  return {
    ...openLookUps(
      () => state,
      change,
      () => {
        const { stamp } = state;
        return () => state.stamp === stamp && !signal.aborted;
      },
    ),
    ...following,
    tell,
    async setSite(on) {
      const { host } = state;
      if (host === null) return;
      await switchSite(host, on).catch(tellFailure);
    },
    async reload() {
      if (!state.tab) return;
      change({ page: { state: 'asking' } });
      await reloadTab(state.tab.id);
    },
    async grantAccess() {
      if (await requestAccess()) await this.reload();
    },
    async show(span) {
      const shown = state.tab && (await sendToPage(state.tab.id, 'showSpan', { span }).catch(() => false));
      tell(t(shown ? 'panel.shown' : 'panel.textGone'));
    },
  };
}

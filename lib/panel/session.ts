import type { ActiveTab } from '../extension/browser/active-tab.ts';
import { isSiteOn, isSiteRead, withoutWww } from '../extension/settings/site-rule.ts';
import { t } from '../i18n/translate.ts';
import type { NamedEntity } from '../model/entity.ts';
import type { TabState } from '../model/panel/page-state.ts';
import type { PanelActions, PanelState } from '../model/panel/panel.ts';
import type { Settings } from '../model/settings.ts';
import type { PanelBackend } from './backend.ts';
import { exportCast } from './export-cast.ts';
import { createNameFinder } from './find-names.ts';
import { createNewsFinder } from './followed-news.ts';
import { createLookUps } from './look-ups.ts';
import { isSameArticle, isSameText, pageOfTab } from './page-of-tab.ts';
import { withoutTrace } from './private-window.ts';
import { createStarter } from './starter.ts';
import { Store } from './store.ts';
import { createStoryActions, lookUpWithout, newsWithout } from './story-actions.ts';

/** What popup or side panel show, and what readers can do in it. */
export interface PanelSession {
  readonly store: Store<PanelState>;
  readonly actions: PanelActions;
}

/** Pause before a page is asked again that has only just loaded, and how often it is asked. */
const RETRY_MS = 300;
const MOST_RETRIES = 3;
/**
 * Pause before a page is asked again that loads or is read. A page that is read again while it grows doesn't report every
 * end of it; and a tab may finish loading while it is asked, before its events count as those of the active tab.
 */
const BUSY_MS = 1000;
const NOTICE_MS = 4000;

const NEW_PAGE = {
  page: { state: 'connecting' },
  address: null,
  site: null,
  portraits: null,
  coverage: {},
  contexts: {},
  lastSeen: {},
  storyCoverage: null,
} as const satisfies Partial<PanelState>;

/**
 * Follows the current page until the signal aborts.
 * @param wantedTab the tab to show; null for whichever is active
 */
export function openPanelSession(
  wantedTab: number | null,
  backend: PanelBackend,
  signal: AbortSignal,
): PanelSession {
  const store = new Store<PanelState>({
    ...NEW_PAGE,
    pageNumber: 0,
    followed: [],
    news: null,
    saved: [],
    starter: [],
    found: null,
    notice: '',
  });
  let settings: Settings | null = null;
  let tab: ActiveTab | null = null;
  const isPrivate = (): boolean => tab?.isPrivate === true;
  let host: string | null = null;
  let latest = 0;
  let retries = 0;
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;
  let page = new AbortController();

  const change = (part: Partial<PanelState>): void => {
    if (!signal.aborted) store.change(part);
  };
  /** Pages without an article don't know whether Dramatis is on there. */
  const offIfSiteIsOff = (page: TabState): TabState =>
    (page.state === 'no-article' || page.state === 'reading') && siteOf(host)?.on === false
      ? { state: 'off' }
      : page;
  const siteOf = (name: string | null): PanelState['site'] =>
    name === null || !settings
      ? null
      : { host: name, on: isSiteOn(settings, name), isRead: isSiteRead(settings, name) };
  const tell = (notice: string): void => {
    clearTimeout(noticeTimer);
    change({ notice });
    noticeTimer = setTimeout(() => change({ notice: '' }), NOTICE_MS);
  };
  /** Runs an action and shows its error if it fails. */
  const attempt = (action: Promise<unknown>): void => {
    action.catch((error: Error) => tell(t('settings.failed', error.message)));
  };
  /** Runs an action that saves something, except in a private window. */
  const attemptSaving = (save: () => Promise<unknown>): void => {
    if (isPrivate()) tell(t('panel.privateWindow'));
    else attempt(save());
  };
  const startPage = (): void => {
    page.abort();
    page = new AbortController();
    change({ ...NEW_PAGE, pageNumber: store.state.pageNumber + 1 });
  };

  const ask = async (): Promise<void> => {
    const request = ++latest;
    const isLate = (): boolean => request !== latest || signal.aborted;
    const askedTab = await backend.activeTab(wantedTab);
    const found = await pageOfTab(askedTab, backend);
    if (isLate()) return;
    const isSilent = found.page.state === 'no-script' || found.page.state === 'unknown-page';
    const isRetried = isSilent && retries < MOST_RETRIES;
    if (isRetried) {
      if (retries++ === 0 && askedTab) await backend.startScripts(askedTab.id);
      if (isLate()) return;
    } else if (!isSilent) retries = 0;
    host = found.host;
    const shown = isRetried ? ({ state: 'connecting' } as const) : offIfSiteIsOff(found.page);
    const before = store.state.page;
    if (askedTab?.id !== tab?.id || !isSameArticle(shown, before)) startPage();
    tab = askedTab;
    const portraits = isSameText(shown, before) ? store.state.portraits : null;
    change({ page: shown, address: found.address, site: siteOf(host), portraits });
    if (shown.state === 'connecting' || shown.state === 'reading')
      setTimeout(() => isLate() || void ask(), isRetried ? RETRY_MS : BUSY_MS);
    if (shown.state !== 'read') return;
    const { article, analysis } = shown;
    const next = await backend.sendToBackground('portrayCast', { article, analysis }).catch(() => null);
    if (!isLate()) change({ portraits: next });
  };

  const findNews = createNewsFinder(store, backend);
  /** News are an extra: without them, the panel still works. */
  const refreshNews = (): void => void findNews(settings?.followed ?? []).catch(() => undefined);

  backend.watchSettings(next => {
    const before = settings;
    settings = next;
    change({ followed: next.followed, site: siteOf(host) });
    if (next.followed !== before?.followed) refreshNews();
    if (host !== null && isSiteOn(next, host) !== (!before || isSiteOn(before, host))) void ask();
  }, signal);
  backend.watchSavedStories(saved => change({ saved }), signal);
  backend.watchTabs((tabId, event) => {
    if (event === 'activated' ? wantedTab !== null : tabId !== tab?.id) return;
    retries = 0;
    if (event === 'loading') startPage();
    void ask();
  }, signal);
  backend.watchPageReports(tabId => {
    if (tabId === tab?.id) void ask();
  }, signal);
  signal.addEventListener('abort', () => page.abort());
  void ask();

  const findNames = createNameFinder(store, backend);
  const lookUps = createLookUps(store, withoutTrace(backend, isPrivate), () => page.signal);
  const stories = createStoryActions({
    backend,
    attempt,
    attemptSaving,
    tell,
    hide(isMuted) {
      const { coverage, storyCoverage, news } = store.state;
      const shown = Object.entries(coverage).map(([id, view]) => [id, lookUpWithout(view, isMuted)] as const);
      change({
        coverage: Object.fromEntries(shown),
        storyCoverage: storyCoverage && lookUpWithout(storyCoverage, isMuted),
        news: news && newsWithout(news, isMuted),
      });
    },
  });
  const starter = createStarter(store, backend, lookUps);
  const findStarter = async (entity: NamedEntity | null): Promise<void> => {
    if (!isPrivate()) await starter.find(entity);
  };
  const reload = async (): Promise<void> => {
    if (!tab) return;
    change({ page: { state: 'connecting' } });
    await backend.reloadTab(tab.id);
  };
  /** Saved first, because a prompt of the browser may close the popup. */
  const rememberSite = async (site: string): Promise<void> => {
    const permitted = backend.permitReading(withoutWww(site));
    await backend.setSiteRead(site, true);
    if (!(await permitted)) await backend.setSiteRead(site, false);
  };
  const readAnyway = async (): Promise<void> => {
    if (!tab || host === null) return;
    const { id } = tab;
    change({ page: { state: 'reading' } });
    // In a private window, it applies to the open page only.
    const remembered = isPrivate() ? null : rememberSite(host);
    await backend.sendToPage(id, 'readAnyway', {});
    await ask();
    await remembered;
  };
  const show = async (span: { readonly start: number; readonly end: number }): Promise<void> => {
    const isShown = tab && (await backend.sendToPage(tab.id, 'showSpan', { span }).catch(() => false));
    tell(t(isShown ? 'panel.shown' : 'panel.textGone'));
  };
  return {
    store,
    actions: {
      stories,
      setSite: on => {
        const site = host;
        if (site !== null) attemptSaving(() => backend.switchSite(site, on));
      },
      openSidePanel: backend.openSidePanel && (() => tab && backend.openSidePanel?.(tab.id)),
      reload: () => attempt(reload()),
      readAnyway: () => attempt(readAnyway()),
      requestAccess: () => attempt(backend.requestAccess().then(isGiven => (isGiven ? reload() : undefined))),
      show: span => attempt(show(span)),
      follow: (entity, on) => attemptSaving(() => backend.setFollowed(entity, on)),
      lookUp: entity => attempt(lookUps.lookUp(entity).then(() => findStarter(entity))),
      lookUpStory: () => attempt(lookUps.lookUpStory().then(() => findStarter(null))),
      readStory: () => attempt(lookUps.readStory().then(() => findStarter(null))),
      turnOnStarter: entity => attempt(starter.turnOn(entity)),
      findNames: query => attempt(findNames(query)),
      cancel: entity => attempt(lookUps.cancel(entity)),
      refreshNews,
      markSeen: id => {
        if (!isPrivate()) attempt(backend.markStoriesSeen(id));
      },
      exportCast: (id, format, target) =>
        attempt(exportCast({ state: store.state, id, format, target }, backend).then(tell)),
    },
  };
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../lib/i18n/translate.ts';
import { openPanelSession } from '../../lib/panel/session.ts';
import { makeAnalysis, makeArticle, makeStory } from '../components/make-story.ts';
import { makeBackend } from './fake-backend.ts';

const read = {
  state: 'read',
  article: makeArticle(),
  analysis: makeAnalysis(),
  watching: 'live',
  address: 'https://news.example/a',
} as const;
const ADA = { id: 'ada', name: 'Ada Berg' };
const STORY = makeStory({ outlet: 'Oak Post: World', url: 'https://www.oak.example/1' });
const REPLY = { groups: [], sources: [] };

describe('the panel', () => {
  let life: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  async function open(page: unknown = read, wantedTab: number | null = null) {
    const backend = makeBackend();
    backend.sendToPage.mockResolvedValue(page);
    const { store, actions } = openPanelSession(wantedTab, backend.asBackend, life.signal);
    backend.changeSettings({});
    await vi.advanceTimersByTimeAsync(0);
    return { backend, actions, state: () => store.state };
  }

  it('shows the open article, its site and what the article says about the cast', async () => {
    const { state } = await open();
    expect(state()).toMatchObject({
      page: { state: 'read' },
      site: { host: 'news.example', on: true },
      address: read.address,
    });
  });

  it('says that the site is turned off where the page itself does not know', async () => {
    const backend = makeBackend();
    const { store } = openPanelSession(null, backend.asBackend, life.signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state.page.state).toBe('no-article');
    backend.changeSettings({ sitesOff: ['news.example'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state).toMatchObject({ page: { state: 'off' }, site: { on: false } });
    backend.changeSettings({ sitesOff: [] });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state.page.state).toBe('no-article');
  });

  it('has a page read that does not look like an article, and remembers its site', async () => {
    const { backend, actions } = await open({ state: 'no-article', address: read.address });
    actions.readAnyway();
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.setSiteRead).toHaveBeenCalledWith('news.example', true);
    expect(backend.sendToPage).toHaveBeenCalledWith(7, 'readAnyway', {});
  });

  it('saves nothing and queries nobody in a private window, and shows what is stored', async () => {
    const { backend, actions, state } = await open();
    const tab = { id: 7, address: read.address, isLoading: false, isPrivate: true };
    backend.activeTab.mockResolvedValue(tab);
    backend.pageReport(7);
    await vi.advanceTimersByTimeAsync(0);
    backend.sendToBackground.mockClear().mockResolvedValue(REPLY);
    actions.setSite(false);
    actions.follow(ADA, true);
    actions.markSeen('ada');
    actions.stories.save(STORY, true);
    actions.stories.mute(STORY);
    actions.lookUp(ADA);
    actions.lookUpStory();
    await vi.advanceTimersByTimeAsync(0);
    expect(state().notice).toBe(t('panel.privateWindow'));
    for (const saved of [
      'switchSite',
      'setSiteRead',
      'setFollowed',
      'markStoriesSeen',
      'watchBackground',
    ] as const)
      expect(backend.asBackend[saved], saved).not.toHaveBeenCalled();
    expect(new Set(backend.sendToBackground.mock.calls.map(([name]) => name))).toEqual(
      new Set(['relatedStories', 'storyCoverage', 'lastSeen']),
    );
    expect(state().coverage.ada).toMatchObject({ state: 'answered' });
  });

  it('saves a story, and takes those of a muted outlet out of view', async () => {
    const { backend, actions, state } = await open();
    actions.lookUp(ADA);
    const { url, title, outlet, published } = STORY;
    const other = { ...STORY, outlet: 'Elm Post', url: 'https://elm.example/1' };
    const groups = [[STORY, other], [STORY]].map(stories => ({
      stories,
      reason: 'named',
      tier: 'sure',
      alsoNames: [],
    }));
    backend.watched.find(({ name }) => name === 'refreshRelatedStories')!.listener({ groups, sources: [] });
    backend.sendToBackground.mockClear();
    actions.stories.save(STORY, true);
    actions.stories.mute(STORY);
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.sendToBackground.mock.calls).toEqual([
      ['setStorySaved', { story: { url, title, outlet, published }, on: true }],
      ['setOutletMuted', { name: 'Oak Post', host: 'oak.example', on: true }],
    ]);
    const shown = state().coverage.ada;
    expect(shown?.state === 'answered' && shown.coverage.groups.map(({ stories }) => stories)).toEqual([
      [other],
    ]);
    expect(state().notice).toBe(t('story.muted', 'Oak Post'));
  });

  it('asks a page without an article once, and again when the page reports a change', async () => {
    const { backend, state } = await open({ state: 'no-article', address: read.address });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(backend.sendToPage).toHaveBeenCalledTimes(1);
    backend.sendToPage.mockResolvedValue(read);
    backend.pageReport(8);
    await vi.advanceTimersByTimeAsync(0);
    expect(state().page.state).toBe('no-article');
    backend.pageReport(7);
    await vi.advanceTimersByTimeAsync(0);
    expect(state().page.state).toBe('read');
  });

  it('gives a page that has just loaded some time to start before it offers to reload', async () => {
    const backend = makeBackend();
    backend.sendToPage.mockRejectedValue(new Error('no receiving end'));
    const { store } = openPanelSession(null, backend.asBackend, life.signal);
    await vi.advanceTimersByTimeAsync(800);
    expect(store.state.page.state).toBe('connecting');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.state.page.state).toBe('no-script');
    expect(backend.sendToPage).toHaveBeenCalledTimes(4);
  });

  it('shows stories as they arrive, one look-up for each name at a time', async () => {
    const { backend, actions, state } = await open();
    actions.lookUp(ADA);
    actions.lookUp(ADA);
    expect(state().coverage.ada).toEqual({ state: 'loading' });
    const stories = backend.watched.filter(({ name }) => name === 'refreshRelatedStories');
    expect(stories).toHaveLength(1);
    expect(stories[0]!.payload).toMatchObject({ entityId: 'ada', page: { url: read.address } });
    stories[0]!.listener(REPLY);
    expect(state().coverage.ada).toEqual({ state: 'answered', coverage: REPLY });
  });

  it('asks again when a queued query may be sent', async () => {
    const { backend, actions } = await open();
    const asked = () =>
      backend.watchBackground.mock.calls.filter(([name]) => name === 'refreshStoryCoverage');
    const queued = {
      id: 'google-news',
      name: 'Google News',
      state: { state: 'queued', until: Date.now() + 40_000 },
    };
    backend.watchBackground.mockImplementation(async (_name, _payload, listener) => {
      listener({ groups: [], sources: asked().length === 1 ? [queued] : [] });
    });
    actions.lookUpStory();
    await vi.advanceTimersByTimeAsync(39_000);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked()).toHaveLength(2);
  });

  it('runs the scripts in a page that was open before the extension was installed', async () => {
    const backend = makeBackend();
    backend.sendToPage.mockRejectedValue(new Error('no receiver'));
    backend.startScripts.mockImplementation(async () => {
      backend.sendToPage.mockResolvedValue(read);
    });
    const { store } = openPanelSession(null, backend.asBackend, life.signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state.page.state).toBe('connecting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.state.page.state).toBe('read');
    expect(backend.startScripts.mock.calls).toEqual([[7]]);
  });

  it('asks a tab again that finished loading while it was asked', async () => {
    const { backend, state } = await open();
    const loading = { id: 9, address: read.address, isLoading: true, isPrivate: false };
    backend.activeTab.mockResolvedValue(loading);
    backend.sendToPage.mockRejectedValue(new Error('no receiver'));
    backend.tabEvent(9, 'activated');
    // Not yet known as the active tab.
    backend.tabEvent(9, 'loaded');
    await vi.advanceTimersByTimeAsync(0);
    expect(state().page.state).toBe('connecting');
    backend.activeTab.mockResolvedValue({ ...loading, isLoading: false });
    backend.sendToPage.mockResolvedValue({ state: 'no-article', address: read.address });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state().page.state).toBe('no-article');
  });

  it('says why a look-up failed', async () => {
    const { backend, actions, state } = await open();
    backend.watchBackground.mockRejectedValue(new Error('no disk'));
    actions.lookUpStory();
    await vi.advanceTimersByTimeAsync(0);
    expect(state().storyCoverage).toEqual({ state: 'failed', reason: 'no disk' });
  });

  it('cancels a look-up before it asks what is stored', async () => {
    const { backend, actions, state } = await open();
    actions.lookUp(ADA);
    backend.sendToBackground.mockImplementation(async name => (name === 'relatedStories' ? REPLY : null));
    actions.cancel(ADA);
    expect(backend.watched.every(({ signal }) => signal.aborted)).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.sendToBackground).toHaveBeenCalledWith('cancelRequests', { entityId: 'ada' });
    expect(state().coverage.ada).toEqual({ state: 'answered', coverage: REPLY });
  });

  it('drops what was looked up when another page loads', async () => {
    const { backend, actions, state } = await open();
    const before = state().pageNumber;
    actions.lookUp(ADA);
    backend.tabEvent(7, 'loading');
    expect(backend.watched.every(({ signal }) => signal.aborted)).toBe(true);
    expect(state()).toMatchObject({ coverage: {}, page: { state: 'connecting' } });
    expect(state().pageNumber).toBeGreaterThan(before);
  });

  it.each([
    [null, 'activated', 9, 2],
    [7, 'activated', 9, 1],
    [null, 'loaded', 9, 1],
    [null, 'loaded', 7, 2],
  ] as const)(
    'showing tab %s: after "%s" of tab %d, it has asked %d times',
    async (wanted, event, tabId, times) => {
      const { backend } = await open(read, wanted);
      backend.tabEvent(tabId, event);
      await vi.advanceTimersByTimeAsync(0);
      expect(backend.activeTab).toHaveBeenCalledTimes(times);
    },
  );

  it('says when a passage is no longer on the page, for a while', async () => {
    const { backend, actions, state } = await open();
    backend.sendToPage.mockResolvedValue(false);
    actions.show({ start: 0, end: 3 });
    await vi.advanceTimersByTimeAsync(0);
    expect(state().notice).toBe(t('panel.textGone'));
    await vi.advanceTimersByTimeAsync(4000);
    expect(state().notice).toBe('');
  });

  it('keeps new stories listed once they have been seen', async () => {
    const { backend, state } = await open();
    const group = { stories: [], reason: 'named' as const, tier: 'sure' as const, alsoNames: [] };
    backend.sendToBackground.mockResolvedValue({ news: { ada: [group] }, hasFeeds: true });
    backend.changeSettings({ followed: [{ ...ADA, seenAt: 5 }] });
    await vi.advanceTimersByTimeAsync(0);
    expect(state().news?.seen.size).toBe(0);
    backend.changeSettings({ followed: [{ ...ADA, seenAt: 9 }] });
    await vi.advanceTimersByTimeAsync(0);
    expect(state().news?.seen).toEqual(new Set(['ada']));
    const payload = { names: [{ id: 'ada', seenAt: 5 }], page: expect.anything() };
    expect(backend.sendToBackground).toHaveBeenLastCalledWith('followedNews', payload);
  });

  it('asks the page again when the reader turns its site off elsewhere', async () => {
    const { backend } = await open();
    backend.changeSettings({ sitesOff: ['news.example'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(backend.sendToPage).toHaveBeenCalledTimes(2);
  });
});

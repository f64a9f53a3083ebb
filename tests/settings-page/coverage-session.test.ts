import { beforeEach, describe, expect, it, vi } from 'vitest';
import { count, t } from '../../lib/i18n/translate.ts';

const { requestPermission, sendToBackground } = vi.hoisted(() => ({
  requestPermission: vi.fn(),
  sendToBackground: vi.fn(),
}));
vi.mock('../../lib/extension/browser/permissions/permissions.ts', () => ({ requestPermission }));
vi.mock('../../lib/extension/browser/shipped-file.ts', () => ({
  shippedFile: async () => new TextEncoder().encode('[{"id":"oak"}]').buffer,
}));
vi.mock('../../lib/extension/messaging/messages.ts', () => ({
  // Asked once, when the page opens.
  sendToBackground: (name: string, payload: unknown) =>
    name === 'starterSet' ? Promise.resolve([]) : sendToBackground(name, payload),
}));

const { openCoverageSession } = await import('../../lib/settings-page/coverage-session.ts');

const STATUS = {
  feeds: [],
  refresh: null,
  live: [{ id: 'gdelt', name: 'GDELT', on: false, last: null, origins: ['https://gdelt.example/'] }],
  readingHistory: false,
  muted: [],
  storyCount: 0,
};
const FEED = { address: 'https://oak.example/feed', name: 'Oak' };

async function open() {
  const session = openCoverageSession(
    async listener => listener(STATUS),
    () => {},
  );
  await vi.waitFor(() => expect(session.state().status).not.toBeNull());
  return session;
}
const settled = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  requestPermission.mockReset().mockResolvedValue(true);
  sendToBackground.mockReset().mockResolvedValue(null);
});

describe('the coverage settings', () => {
  it('stop following the status once it is followed again', async () => {
    const signals: AbortSignal[] = [];
    const session = openCoverageSession(
      async (listener, signal) => {
        signals.push(signal);
        listener(STATUS);
      },
      () => {},
    );
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    session.refresh();
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('show the shipped outlets', async () => {
    expect((await open()).state().outlets).toEqual([{ id: 'oak' }]);
  });

  it('ask for permission before a feed is turned on, and in the same turn as the click', async () => {
    const session = await open();
    session.setFeedsEnabled([{ ...FEED, state: { state: 'off' } } as never], true);
    expect(requestPermission).toHaveBeenCalledWith([FEED.address], 'fetch');
    await settled();
    expect(sendToBackground).toHaveBeenCalledWith('setFeedsEnabled', { feeds: [FEED], on: true });
  });

  it('leave a feed off if permission is denied', async () => {
    requestPermission.mockResolvedValue(false);
    const session = await open();
    session.setFeedsEnabled([FEED], true);
    await settled();
    expect(sendToBackground).not.toHaveBeenCalled();
    expect(session.state().notice).toBe(t('coverage.noPermission'));
  });

  it('turn a feed off without asking', async () => {
    const session = await open();
    session.setFeedsEnabled([FEED], false);
    expect(requestPermission).not.toHaveBeenCalled();
    expect(sendToBackground).toHaveBeenCalledWith('setFeedsEnabled', { feeds: [FEED], on: false });
  });

  it.each([
    ['gdelt', undefined, ['https://gdelt.example/'], undefined],
    ['guardian', 'key', [], 'key'],
    ['searxng', 'searx.example', ['https://searx.example/'], 'https://searx.example/'],
  ])('turn on %s with %j', async (id, typed, addresses, need) => {
    const session = await open();
    session.setLiveSourceEnabled(id, true, typed);
    expect(requestPermission).toHaveBeenCalledWith(addresses, 'tell');
    await settled();
    expect(sendToBackground).toHaveBeenCalledWith('setLiveSourceEnabled', { id, on: true, need });
  });

  it.each(['', 'two words', 'ftp://searx.example'])('refuse %j as the address of a server', async typed => {
    const session = await open();
    session.setLiveSourceEnabled('searxng', true, typed);
    await settled();
    expect(requestPermission).not.toHaveBeenCalled();
    expect(sendToBackground).not.toHaveBeenCalled();
    expect(session.state().notice).toBe(t('coverage.noAddress'));
  });

  it('turn a live source off without asking', async () => {
    (await open()).setLiveSourceEnabled('searxng', false, '');
    expect(requestPermission).not.toHaveBeenCalled();
    expect(sendToBackground).toHaveBeenCalledWith('setLiveSourceEnabled', {
      id: 'searxng',
      on: false,
      need: '',
    });
  });

  it('add a feed by its address', async () => {
    (await open()).addFeed('oak.example/feed', 'Oak');
    await settled();
    expect(sendToBackground).toHaveBeenCalledWith('setFeedsEnabled', { feeds: [FEED], on: true });
  });

  it('add nothing that is not an address', async () => {
    const session = await open();
    session.addFeed('two words', '');
    await settled();
    expect(requestPermission).not.toHaveBeenCalled();
    expect(session.state().notice).toBe(t('coverage.noAddress'));
  });

  it('swap a page for the feed that it names', async () => {
    (await open()).replaceFeed({ address: 'https://oak.example/', name: 'Oak' }, FEED.address);
    await settled();
    expect(sendToBackground.mock.calls).toEqual([
      ['setFeedsEnabled', { feeds: [{ address: 'https://oak.example/', name: 'Oak' }], on: false }],
      ['setFeedsEnabled', { feeds: [FEED], on: true }],
    ]);
  });

  it('list the feeds of an OPML file', async () => {
    sendToBackground.mockResolvedValue({ feeds: [FEED], leftOut: 2 });
    const session = await open();
    session.openOpml(new File(['<opml/>'], 'feeds.opml'));
    await vi.waitFor(() => expect(session.state().listed).toEqual([FEED]));
    expect(session.state().notice).toBe(count('coverage.feedsLeftOut', 2));
    expect(sendToBackground).toHaveBeenCalledWith('readOpml', { text: '<opml/>' });
  });

  it('say so if an OPML file lists no feeds, or is too large to be read', async () => {
    sendToBackground.mockResolvedValue({ feeds: [], leftOut: 0 });
    const session = await open();
    const file = new File([''], 'feeds.opml');
    session.openOpml(file);
    await vi.waitFor(() => expect(session.state().notice).toBe(t('coverage.noFeeds', 'feeds.opml')));
    sendToBackground.mockClear();
    Object.defineProperty(file, 'size', { value: 5_000_001 });
    session.openOpml(file);
    await vi.waitFor(() =>
      expect(session.state().notice).toBe(t('settings.failed', t('coverage.listTooLarge', 'feeds.opml'))),
    );
    expect(sendToBackground).not.toHaveBeenCalled();
  });

  it('show that feeds are being checked until the reply arrives', async () => {
    const session = await open();
    session.checkNow();
    expect(session.state().isRefreshing).toBe(true);
    await settled();
    expect(session.state().isRefreshing).toBe(false);
  });

  it('show an error of the background', async () => {
    sendToBackground.mockRejectedValue(new Error('no room'));
    const session = await open();
    session.setReadingHistoryEnabled(true);
    await vi.waitFor(() => expect(session.state().notice).toBe(t('settings.failed', 'no room')));
  });
});

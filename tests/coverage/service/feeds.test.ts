import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { relatedStories } from '../../../lib/coverage/service/coverage-replies.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh/refresh-feeds.ts';
import { deleteFeeds } from '../../../lib/coverage/service/store/delete-source.ts';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';
import type { SourceState } from '../../../lib/model/coverage/source.ts';
import { NewsServer, STORIES } from '../news-server.ts';
import { type TestContext, testContext } from './test-context.ts';

const server = new NewsServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const NAMES = { Pentagon: 'pentagon', Anthropic: 'anthropic', 'Pete Hegseth': 'pete-hegseth' };
const MINUTE = 60_000;
const QUESTION = { entityId: 'anthropic', name: 'Anthropic', castIds: ['pentagon', 'pete-hegseth'] };

async function visit(
  path: string,
  context = testContext(NAMES),
): Promise<{ context: TestContext; state: SourceState | undefined }> {
  context.userSettings.feeds = [{ address: server.origin + path, name: 'Test News' }];
  await refreshFeeds(context, context.userSettings.feeds);
  const record = await (await context.store()).get('feeds', server.origin + path);
  return { context, state: record?.state };
}

describe('a feed that is on', () => {
  it('is fetched, parsed, analysed, stored and found by entity', async () => {
    const { context } = await visit('/feed.xml');
    const coverage = await relatedStories(context, QUESTION, false);
    expect(coverage.groups).toHaveLength(1);
    expect(coverage.groups[0]!.stories[0]).toMatchObject({ title: STORIES[0]!.title, outlet: 'Test News' });
    expect(coverage.groups[0]!.alsoNames).toEqual(['pentagon', 'pete-hegseth']);
    expect(coverage.sources[0]).toMatchObject({ name: 'Test News', state: { state: 'ok' } });
  });

  it('isn’t fetched before it is due, then with its validators, and nothing is stored twice', async () => {
    const context = testContext(NAMES);
    await visit('/feed.xml', context);
    const before = server.count('/feed.xml');
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count('/feed.xml')).toBe(before);
    context.clock.now += 31 * MINUTE;
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count('/feed.xml')).toBe(before + 1);
    expect(server.requests.at(-1)!.headers['if-none-match']).toBe('"one"');
    expect(await (await context.store()).count('stories')).toBe(3);
  });

  it('is fetched once if two windows refresh at the same time', async () => {
    const context = testContext(NAMES);
    const feeds = [{ address: `${server.origin}/moved.xml`, name: 'Moved' }];
    const before = server.count('/moved.xml');
    await Promise.all([refreshFeeds(context, feeds), refreshFeeds(context, feeds)]);
    expect(server.count('/moved.xml')).toBe(before + 1);
  });

  it('releases its lease when the refresh is cancelled, and is due again', async () => {
    const context = testContext(NAMES);
    const feeds = ['/drip.xml', '/feed.xml'].map(path => ({ address: server.origin + path, name: path }));
    context.userSettings.feeds = feeds;
    const visits = refreshFeeds(context, feeds);
    await expect.poll(() => server.count('/drip.xml')).toBeGreaterThan(0);
    expect(context.refreshRounds.progress()).toEqual({ made: 0, of: 2 });
    const before = server.count('/feed.xml');
    await context.refreshRounds.cancel();
    await visits;
    expect(context.refreshRounds.progress()).toBeNull();
    expect(server.count('/feed.xml')).toBe(before);
    const states = (await relatedStories(context, QUESTION, false)).sources.slice(0, 2);
    expect(states.map(({ state }) => state.state)).toEqual(['unasked', 'unasked']);
    await refreshFeeds(context, feeds.slice(1));
    expect(server.count('/feed.xml')).toBe(before + 1);
  });

  it('is fetched even if the state of another can’t be stored', async () => {
    const context = testContext(NAMES);
    const feeds = ['/none.xml', '/feed.xml'].map(path => ({ address: server.origin + path, name: path }));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'feeds' && (value as { address: string }).address.endsWith('/none.xml'))
        throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await refreshFeeds(context, feeds);
    vi.restoreAllMocks();
    context.userSettings.feeds = feeds;
    const [full, ok] = (await relatedStories(context, QUESTION, false)).sources;
    expect(full!.state).toEqual({ state: 'blocked', error: { code: 'room' } });
    expect(ok!.state).toEqual({ state: 'ok' });
  });

  it('is refetched for shared stories when another feed that had them is turned off', async () => {
    const context = testContext(NAMES);
    server.routes.set('/section.xml', server.routes.get('/feed.xml')!);
    const [section, whole] = ['/section.xml', '/feed.xml'].map(path => ({
      address: server.origin + path,
      name: path,
    })) as [ListedFeed, ListedFeed];
    await refreshFeeds(context, [section]);
    await refreshFeeds(context, [whole]);
    const store = await context.store();
    await deleteFeeds(store, [section]);
    expect(await store.count('stories')).toBe(0);
    context.clock.now += 31 * MINUTE;
    await refreshFeeds(context, [whole]);
    expect(await store.count('stories')).toBe(3);
  });

  it('is requested without cookie or referrer, or anything from the page', async () => {
    await visit('/feed.xml');
    const { headers } = server.requests.at(-1)!;
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });
});

describe('each failure has its own state', () => {
  const cases: [path: string, state: Partial<SourceState> | RegExp, stories: number][] = [
    ['/html', { state: 'changed', error: { code: 'titledPage', value: 'Please subscribe' } }, 0],
    ['/none.xml', { state: 'none' }, 0],
    ['/busy-200', { state: 'busy' }, 0],
    ['/captcha', { state: 'blocked' }, 0],
    ['/forbidden', { state: 'blocked', error: { code: 'http', value: 403 } }, 0],
    ['/gone', { state: 'changed' }, 0],
    ['/broken', { state: 'busy' }, 0],
    ['/empty', { state: 'changed', error: { code: 'empty' } }, 0],
    ['/laughs.xml', { state: 'ok' }, 1],
    ['/links.xml', { state: 'ok' }, 1],
    ['/latin1.xml', { state: 'ok' }, 1],
    ['/loop', { state: 'blocked', error: { code: 'unreadable' } }, 0],
    ['/moved.xml', { state: 'ok' }, 3],
    ['/router', { state: 'blocked', error: { code: 'elsewhere', value: '127.0.0.2' } }, 0],
    ['/sold', { state: 'blocked', error: { code: 'elsewhere', value: 'other.example' } }, 0],
    ['/hang-up', { state: 'offline' }, 0],
    ['/truncated.xml', { state: 'ok' }, 2],
    ['/big.xml', { state: 'ok' }, 3],
    ['/bomb.xml', { state: 'ok' }, 3],
  ];
  it.each(cases)('%s', async (path, state, stories) => {
    const { context, state: got } = await visit(path);
    expect(got).toMatchObject(state);
    expect(await (await context.store()).count('stories')).toBe(stories);
    const before = server.count(path);
    context.clock.now += 4 * MINUTE;
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count(path), 'visited again before its time').toBe(before);
  });

  it('waits as long as Retry-After says', async () => {
    const { context, state } = await visit('/busy');
    expect(state).toEqual({ state: 'busy', until: context.clock.now + 30 * MINUTE });
    context.clock.now += 29 * MINUTE;
    const before = server.count('/busy');
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count('/busy')).toBe(before);
    context.clock.now += 2 * MINUTE;
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count('/busy')).toBe(before + 1);
  });

  it('doesn’t count being offline as a failure of the feed', async () => {
    const { context, state } = await visit('/hang-up', testContext(NAMES, { isOnline: () => false }));
    expect(state).toEqual({ state: 'offline' });
    context.clock.now += 2 * MINUTE;
    const before = server.count('/hang-up');
    await refreshFeeds(context, context.userSettings.feeds);
    expect(server.count('/hang-up')).toBeGreaterThan(before);
  });

  it('retries within two hours, however often the server couldn’t be reached', async () => {
    const { context } = await visit('/hang-up');
    for (let times = 0; times < 8; times++) {
      context.clock.now += 121 * MINUTE;
      const before = server.count('/hang-up');
      await refreshFeeds(context, context.userSettings.feeds);
      expect(server.count('/hang-up')).toBeGreaterThan(before);
    }
  });

  it('gives up on a server that sends one byte at a time', async () => {
    const { state } = await visit('/drip.xml');
    expect(state).toMatchObject({ state: 'blocked', error: { code: 'slow', value: 4 } });
  }, 15_000);

  it('turns markup and other encodings into plain text', async () => {
    const links = await visit('/links.xml');
    const latin = await visit('/latin1.xml');
    const titles = async (context: TestContext) =>
      (await (await context.store()).getAll('stories')).map(({ title }) => title);
    expect(await titles(links.context)).toEqual(['Markup bold & more']);
    expect(await titles(latin.context)).toEqual(['Präsident trifft Élysée']);
  });
});

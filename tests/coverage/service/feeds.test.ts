import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { coverageOf } from '../../../lib/coverage/service/coverage-replies.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh-feeds.ts';
import { forgetFeeds } from '../../../lib/coverage/service/store/forget.ts';
import type { ListedFeed } from '../../../lib/model/coverage-status.ts';
import type { SourceState } from '../../../lib/model/source.ts';
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
  desk = testContext(NAMES),
): Promise<{ desk: TestContext; state: SourceState | undefined }> {
  desk.chosen.feeds = [{ address: server.origin + path, name: 'Test News' }];
  await refreshFeeds(desk, desk.chosen.feeds);
  const record = await (await desk.store()).get('feeds', server.origin + path);
  return { desk, state: record?.state };
}

describe('a switched-on feed', () => {
  it('goes the whole way: fetched, parsed, read, kept, answered by entity', async () => {
    const { desk } = await visit('/feed.xml');
    const coverage = await coverageOf(desk, QUESTION, false);
    expect(coverage.groups).toHaveLength(1);
    expect(coverage.groups[0]!.stories[0]).toMatchObject({ title: STORIES[0]!.title, outlet: 'Test News' });
    expect(coverage.groups[0]!.alsoNames).toEqual(['pentagon', 'pete-hegseth']);
    expect(coverage.sources[0]).toMatchObject({ name: 'Test News', state: { state: 'ok' } });
  });

  it('is not visited before its time, then with its validators, and nothing is kept twice', async () => {
    const desk = testContext(NAMES);
    await visit('/feed.xml', desk);
    const before = server.count('/feed.xml');
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count('/feed.xml')).toBe(before);
    desk.clock.now += 31 * MINUTE;
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count('/feed.xml')).toBe(before + 1);
    expect(server.requests.at(-1)!.headers['if-none-match']).toBe('"one"');
    expect(await (await desk.store()).count('stories')).toBe(3);
  });

  it('is visited once by two windows at the same time', async () => {
    const desk = testContext(NAMES);
    const feeds = [{ address: `${server.origin}/moved.xml`, name: 'Moved' }];
    const before = server.count('/moved.xml');
    await Promise.all([refreshFeeds(desk, feeds), refreshFeeds(desk, feeds)]);
    expect(server.count('/moved.xml')).toBe(before + 1);
  });

  it('is let go when the visits are called off, and its turn comes again', async () => {
    const desk = testContext(NAMES);
    const feeds = ['/drip.xml', '/feed.xml'].map(path => ({ address: server.origin + path, name: path }));
    desk.chosen.feeds = feeds;
    const visits = refreshFeeds(desk, feeds);
    await expect.poll(() => server.count('/drip.xml')).toBeGreaterThan(0);
    expect(desk.visits.progress()).toEqual({ made: 0, of: 2 });
    const before = server.count('/feed.xml');
    await desk.visits.stop();
    await visits;
    expect(desk.visits.progress()).toBeNull();
    expect(server.count('/feed.xml')).toBe(before);
    const states = (await coverageOf(desk, QUESTION, false)).sources.slice(0, 2);
    expect(states.map(({ state }) => state.state)).toEqual(['unasked', 'unasked']);
    await refreshFeeds(desk, feeds.slice(1));
    expect(server.count('/feed.xml')).toBe(before + 1);
  });

  it('is visited though another one cannot even be written down', async () => {
    const desk = testContext(NAMES);
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
    await refreshFeeds(desk, feeds);
    vi.restoreAllMocks();
    desk.chosen.feeds = feeds;
    const [full, ok] = (await coverageOf(desk, QUESTION, false)).sources;
    expect(full!.state).toEqual({ state: 'blocked', trouble: { why: 'room' } });
    expect(ok!.state).toEqual({ state: 'ok' });
  });

  it('brings again what it lists when another feed that listed it too is switched off', async () => {
    const desk = testContext(NAMES);
    server.routes.set('/section.xml', server.routes.get('/feed.xml')!);
    const [section, whole] = ['/section.xml', '/feed.xml'].map(path => ({
      address: server.origin + path,
      name: path,
    })) as [ListedFeed, ListedFeed];
    await refreshFeeds(desk, [section]);
    await refreshFeeds(desk, [whole]);
    const store = await desk.store();
    await forgetFeeds(store, [section]);
    expect(await store.count('stories')).toBe(0);
    desk.clock.now += 31 * MINUTE;
    await refreshFeeds(desk, [whole]);
    expect(await store.count('stories')).toBe(3);
  });

  it('sends no cookie, no referrer and nothing of the page', async () => {
    await visit('/feed.xml');
    const { headers } = server.requests.at(-1)!;
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  });
});

describe('every failure has its honest state', () => {
  const cases: [path: string, state: Partial<SourceState> | RegExp, stories: number][] = [
    ['/html', { state: 'changed', trouble: { why: 'titledPage', value: 'Please subscribe' } }, 0],
    ['/none.xml', { state: 'none' }, 0],
    ['/busy-200', { state: 'busy' }, 0],
    ['/captcha', { state: 'blocked' }, 0],
    ['/forbidden', { state: 'blocked', trouble: { why: 'http', value: 403 } }, 0],
    ['/gone', { state: 'changed' }, 0],
    ['/broken', { state: 'busy' }, 0],
    ['/empty', { state: 'changed', trouble: { why: 'empty' } }, 0],
    ['/laughs.xml', { state: 'ok' }, 1],
    ['/links.xml', { state: 'ok' }, 1],
    ['/latin1.xml', { state: 'ok' }, 1],
    ['/loop', { state: 'blocked', trouble: { why: 'elsewhere' } }, 0],
    ['/hang-up', { state: 'offline' }, 0],
    ['/truncated.xml', { state: 'ok' }, 2],
    ['/big.xml', { state: 'ok' }, 3],
    ['/bomb.xml', { state: 'ok' }, 3],
  ];
  it.each(cases)('%s', async (path, state, stories) => {
    const { desk, state: got } = await visit(path);
    expect(got).toMatchObject(state);
    expect(await (await desk.store()).count('stories')).toBe(stories);
    const before = server.count(path);
    desk.clock.now += 4 * MINUTE;
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count(path), 'visited again before its time').toBe(before);
  });

  it('keeps away for as long as Retry-After says', async () => {
    const { desk, state } = await visit('/busy');
    expect(state).toEqual({ state: 'busy', until: desk.clock.now + 30 * MINUTE });
    desk.clock.now += 29 * MINUTE;
    const before = server.count('/busy');
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count('/busy')).toBe(before);
    desk.clock.now += 2 * MINUTE;
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count('/busy')).toBe(before + 1);
  });

  it('does not hold against a feed that there is no network here', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { desk, state } = await visit('/hang-up');
    vi.unstubAllGlobals();
    expect(state).toEqual({ state: 'offline' });
    desk.clock.now += 2 * MINUTE;
    const before = server.count('/hang-up');
    await refreshFeeds(desk, desk.chosen.feeds);
    expect(server.count('/hang-up')).toBeGreaterThan(before);
  });

  it('comes back within two hours, however often a server was not there', async () => {
    const { desk } = await visit('/hang-up');
    for (let times = 0; times < 8; times++) {
      desk.clock.now += 121 * MINUTE;
      const before = server.count('/hang-up');
      await refreshFeeds(desk, desk.chosen.feeds);
      expect(server.count('/hang-up')).toBeGreaterThan(before);
    }
  });

  it('gives up on a server that drips', async () => {
    const { state } = await visit('/drip.xml');
    expect(state).toMatchObject({ state: 'blocked', trouble: { why: 'slow', value: 4 } });
  }, 15_000);

  it('shows markup and foreign encodings as plain text', async () => {
    const links = await visit('/links.xml');
    const latin = await visit('/latin1.xml');
    const titles = async (desk: TestContext) =>
      (await (await desk.store()).getAll('stories')).map(({ title }) => title);
    expect(await titles(links.desk)).toEqual(['Markup bold & more']);
    expect(await titles(latin.desk)).toEqual(['Präsident trifft Élysée']);
  });
});

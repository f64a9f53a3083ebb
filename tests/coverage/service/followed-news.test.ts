import { afterAll, beforeAll, expect, it } from 'vitest';
import { followedNews } from '../../../lib/coverage/service/followed-news.ts';
import { refreshFeeds } from '../../../lib/coverage/service/refresh/refresh-feeds.ts';
import { NewsServer, rssOf } from '../news-server.ts';
import { testContext } from './test-context.ts';

const server = new NewsServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const HOUR = 3_600_000;

it('returns stories about followed names ingested since the reader last looked, whenever they were published', async () => {
  const context = testContext({ Acme: 'acme', Lind: 'lind' });
  const feeds = [{ address: `${server.origin}/followed.xml`, name: 'Test News' }];
  const serve = (...titles: string[]): void => {
    const stories = titles.map((title, n) => ({
      title,
      path: `/${title}-${n}`,
      date: 'Sat, 01 Aug 2026 10:00:00 GMT',
    }));
    server.routes.set('/followed.xml', (_, response) => response.end(rssOf(server.origin, stories)));
  };
  context.clock.now = Date.UTC(2026, 7, 1, 12);
  expect((await followedNews(context, { names: [{ id: 'acme', seenAt: 0 }] })).hasFeeds).toBe(false);
  context.userSettings.feeds = feeds;
  serve('Acme opens an office');
  await refreshFeeds(context, feeds);
  const seenAt = context.clock.now + HOUR / 2;
  context.clock.now += HOUR;
  serve('Acme opens an office', 'Acme sues Lind over bridges', 'Acme sues Lind over its bridges');
  await refreshFeeds(context, feeds);
  const names = [
    { id: 'acme', seenAt },
    { id: 'lind', seenAt: 0 },
    { id: 'nobody', seenAt: 0 },
  ];
  const { news, hasFeeds } = await followedNews(context, { names });
  expect(hasFeeds).toBe(true);
  const told = Object.fromEntries(
    Object.entries(news).map(([id, groups]) => [id, groups.map(({ stories }) => stories.length)]),
  );
  expect(told).toEqual({ acme: [2], lind: [2], nobody: [] });
  context.userSettings.muted = [{ name: 'Test News', host: '' }];
  expect((await followedNews(context, { names })).news).toEqual({ acme: [], lind: [], nobody: [] });
});

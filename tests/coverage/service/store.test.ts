import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FeedItem } from '../../../lib/coverage/feed/parsed-feed.ts';
import { cachedContext, cachedReply } from '../../../lib/coverage/service/queries/reply-cache.ts';
import {
  deleteHistoryIfOff,
  deleteReadingHistory,
  lastSeen,
  recordReading,
} from '../../../lib/coverage/service/reading-history.ts';
import { ingest } from '../../../lib/coverage/service/refresh/ingest.ts';
import { deleteFeeds } from '../../../lib/coverage/service/store/delete-source.ts';
import { prune } from '../../../lib/coverage/service/store/prune.ts';
import { storiesAbout } from '../../../lib/coverage/service/store/story-store.ts';
import { type TestContext, testContext } from './test-context.ts';

const HOUR = 3_600_000;
const ORIGIN = { sourceId: 'https://news.example/feed', outlet: 'News' };

function item(n: number, part: Partial<FeedItem> = {}): FeedItem {
  return {
    url: `https://news.example/${n}`,
    title: `Acme story ${n}`,
    summary: '',
    guid: '',
    published: null,
    outlet: '',
    ...part,
  };
}

async function take(context: TestContext, ...items: FeedItem[]): Promise<number> {
  return ingest(context, items, ORIGIN);
}

const acmeContext = () => testContext({ Acme: 'acme' });

afterEach(() => vi.restoreAllMocks());

describe('the story store', () => {
  it('identifies a page by its address without tracking parameters, and a moved item by its guid', async () => {
    const context = acmeContext();
    expect(await take(context, item(1, { guid: 'a' }))).toBe(1);
    expect(
      await take(context, item(1, { url: 'https://www.news.example/1/?utm_source=rss#x', guid: 'a' })),
    ).toBe(0);
    expect(await take(context, item(2, { title: 'Acme story 1, corrected', guid: 'a' }))).toBe(0);
    const stories = await (await context.store()).getAll('stories');
    expect(stories.map(({ title }) => title)).toEqual(['Acme story 1, corrected']);
  });

  it('doesn’t read items that are older than what is kept', async () => {
    const context = acmeContext();
    const old = context.clock.now - 61 * 24 * HOUR;
    expect(await take(context, item(1, { published: old }), item(2, { published: old + 48 * HOUR }))).toBe(1);
    expect(context.reads.count).toBe(1);
  });

  it('reads only new stories, and dates a story without a date when it is first seen', async () => {
    const context = acmeContext();
    await take(context, item(1));
    const first = context.clock.now;
    context.clock.now += 5 * HOUR;
    await take(context, item(1), item(2));
    expect(context.reads.count).toBe(2);
    const store = await context.store();
    expect((await storiesAbout(store, 'acme', 10)).map(({ published }) => published)).toEqual([
      first + 5 * HOUR,
      first,
    ]);
  });

  it('returns an entity’s newest stories first, and no others', async () => {
    const context = testContext({ Acme: 'acme', 'Acme Labs': 'acme-labs' });
    const at = (hours: number) => context.clock.now - hours * HOUR;
    await take(
      context,
      item(1, { published: at(9) }),
      item(2, { published: at(1) }),
      item(3, { published: at(5) }),
    );
    await take(context, item(4, { title: 'Other news' }));
    const found = await storiesAbout(await context.store(), 'acme', 2);
    expect(found.map(({ url }) => url)).toEqual(['https://news.example/2', 'https://news.example/3']);
    expect(await storiesAbout(await context.store(), 'acme-labs', 9)).toEqual([]);
  });

  it('ignores dates in the future', async () => {
    const context = acmeContext();
    await take(context, item(1, { published: context.clock.now + 900 * HOUR }));
    expect((await (await context.store()).getAll('stories'))[0]!.published).toBe(context.clock.now);
  });

  it('is pruned by age and size, oldest first', async () => {
    const context = acmeContext();
    const items = Array.from({ length: 30 }, (_, n) => item(n, { published: context.clock.now - n * HOUR }));
    await take(context, ...items, item(99, { published: context.clock.now - 61 * 24 * HOUR }));
    const store = await context.store();
    const sizes = (await store.getAll('stories')).map(story => JSON.stringify(story).length);
    const third = sizes.reduce((sum, size) => sum + size, 0) / 3;
    await prune(store, context.clock.now, third + 20);
    const left = await store.getAll('stories');
    expect(left).toHaveLength(10);
    expect(Math.min(...left.map(({ published }) => published))).toBe(context.clock.now - 9 * HOUR);
  });

  it('makes room and carries on when storage is full', async () => {
    const context = acmeContext();
    const old = Array.from({ length: 20 }, (_, n) => item(n, { published: context.clock.now - n * HOUR }));
    await take(context, ...old);
    let full = true;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (full && this.name === 'stories') {
        full = false;
        throw new DOMException('no room', 'QuotaExceededError');
      }
      return put.call(this, value);
    });
    expect(await take(context, item(50), item(51))).toBe(2);
    expect(await (await context.store()).count('stories')).toBe(18);
  });

  it('deletes a feed’s stories when it is turned off', async () => {
    const context = acmeContext();
    await take(context, item(1), item(2));
    await deleteFeeds(await context.store(), [{ address: ORIGIN.sourceId, name: 'News' }]);
    expect(await (await context.store()).count('stories')).toBe(0);
  });
});

describe('the reading history', () => {
  const page = { url: 'https://news.example/one', title: 'One' };
  const next = { url: 'https://news.example/two', title: 'Two' };

  it('stores nothing while it is off', async () => {
    const context = acmeContext();
    await recordReading(context, page, ['acme']);
    expect(await (await context.store()).count('meetings')).toBe(0);
    expect(await lastSeen(context, next, ['acme'])).toEqual({});
  });

  it('says where each name was last seen elsewhere, can be deleted, and expires', async () => {
    const context = acmeContext();
    context.userSettings.readingHistory = true;
    const first = context.clock.now;
    await recordReading(context, page, ['acme', 'other']);
    context.clock.now += HOUR;
    await recordReading(context, { ...next, url: `${next.url}?utm_source=x` }, ['acme']);
    expect(await lastSeen(context, next, ['acme', 'nobody'])).toEqual({ acme: { ...page, at: first } });
    context.clock.now += 100 * 24 * HOUR;
    await recordReading(context, next, ['acme']);
    await prune(await context.store(), context.clock.now);
    expect(await (await context.store()).count('meetings')).toBe(1);
    await deleteReadingHistory(context);
    expect(await (await context.store()).count('meetings')).toBe(0);
  });

  it.each([
    ['400 days old', 400, false],
    ['a moment over 90 days old', 90.001, false],
    ['a moment under 90 days old', 89.999, true],
    ['from the year 2040, when the clock was wrong', -5000, false],
  ])('neither shows nor keeps an entry past its time: %s', async (_, days, isKept) => {
    const context = acmeContext();
    context.userSettings.readingHistory = true;
    const at = context.clock.now - days * 24 * HOUR;
    const store = await context.store();
    await store.put('meetings', { entityId: 'acme', page: 'one', ...page, at });
    expect(Object.keys(await lastSeen(context, next, ['acme']))).toEqual(isKept ? ['acme'] : []);
    await prune(store, context.clock.now);
    expect(await store.count('meetings')).toBe(isKept ? 1 : 0);
  });

  it('is deleted once it is off, however it was turned off', async () => {
    const context = acmeContext();
    context.userSettings.readingHistory = true;
    await recordReading(context, page, ['acme']);
    await deleteHistoryIfOff(context);
    expect(await (await context.store()).count('meetings')).toBe(1);
    context.userSettings.readingHistory = false;
    await deleteHistoryIfOff(context);
    expect(await (await context.store()).count('meetings')).toBe(0);
  });

  it('keeps nothing of an article that was being recorded while it was turned off', async () => {
    const context = acmeContext();
    const answers = [true, false];
    const racing = {
      ...context,
      settings: async () => ({ ...context.userSettings, readingHistory: answers.shift() ?? false }),
    };
    await recordReading(racing, page, ['acme']);
    expect(await (await context.store()).count('meetings')).toBe(0);
  });
});

describe('saved replies', () => {
  const state = { state: 'ok' } as const;

  it.each([
    ['two days', 2.001, false],
    ['one day', 1, true],
  ])('of live sources expire, whether a source is on or not: after %s', async (_, days, isKept) => {
    const context = acmeContext();
    const store = await context.store();
    const at = context.clock.now - days * 24 * HOUR;
    await store.put('answers', { source: 'gdelt', entityId: 'acme', at, state, stories: [] });
    expect((await cachedReply(context, 'gdelt', 'acme')) !== undefined).toBe(isKept);
    await prune(store, context.clock.now);
    expect(await store.count('answers')).toBe(isKept ? 1 : 0);
  });

  it('of Wikipedia expire after 60 days', async () => {
    const context = acmeContext();
    const store = await context.store();
    const at = context.clock.now - 60.001 * 24 * HOUR;
    await store.put('contexts', { entityId: 'acme', at, state, context: null });
    expect(await cachedContext(context, 'acme')).toBeUndefined();
    await prune(store, context.clock.now);
    expect(await store.count('contexts')).toBe(0);
  });
});

describe('the turns of hosts', () => {
  it('are deleted once they have come', async () => {
    const context = acmeContext();
    const store = await context.store();
    await store.put('hosts', { host: 'past.example', notBefore: context.clock.now });
    await store.put('hosts', { host: 'next.example', notBefore: context.clock.now + 1 });
    await prune(store, context.clock.now);
    expect(await store.getAllKeys('hosts')).toEqual(['next.example']);
  });
});

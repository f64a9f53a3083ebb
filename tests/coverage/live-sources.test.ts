import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { relatedStories } from '../../lib/coverage/service/coverage-replies.ts';
import { storyCoverage } from '../../lib/coverage/service/events/story-coverage.ts';
import { articles } from './live-answers.ts';
import {
  ANTHROPIC,
  contextWith,
  GDELT_PATH,
  MINUTE,
  NAMES,
  serve,
  server,
  serveText,
  settled,
} from './live-server.ts';
import { testContext } from './service/test-context.ts';

beforeAll(() => server.start());
afterAll(() => server.stop());
afterEach(() => {
  server.requests.length = 0;
});

describe('a live source', () => {
  it('sends no request while all are off, or for stored stories', async () => {
    const off = testContext(NAMES);
    await settled(off);
    const on = contextWith('gdelt', 'google-news', 'hacker-news');
    await relatedStories(on, ANTHROPIC, false);
    expect(server.requests).toEqual([]);
    expect((await settled(off)).sources.every(({ state }) => state.state === 'off')).toBe(true);
  });

  it('receives the name and nothing else from the page', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues'));
    const page = { url: 'https://secret.example/article', title: 'A secret headline' };
    const context = contextWith('gdelt');
    await relatedStories(context, { ...ANTHROPIC, page }, true);
    await settled(context);
    const sent = decodeURIComponent(
      server.requests.map(request => request.path + JSON.stringify(request.headers)).join(),
    );
    expect(sent).toContain('"Anthropic" sourcelang:english');
    expect(sent).not.toMatch(/secret|pentagon|claude/i);
  });

  it('replies immediately with stored stories, then with the results, after one request', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const context = contextWith('gdelt');
    const first = await relatedStories(context, ANTHROPIC, true);
    expect(first.sources.find(({ id }) => id === 'gdelt')?.state).toMatchObject({});
    const coverage = await settled(context);
    expect(coverage.groups[0]).toMatchObject({ alsoNames: ['pentagon'] });
    await settled(context);
    context.clock.now += 15 * MINUTE;
    await settled(context);
    expect(server.requests).toHaveLength(1);
  });

  it('keeps stories about the entity, not those that only contain its word', async () => {
    serveText(
      GDELT_PATH,
      articles('Claude Monet draws a crowd', 'Pentagon weighs its options', 'Gardening tips'),
    );
    const context = contextWith('gdelt');
    const coverage = await settled(context, { entityId: 'claude', name: 'Claude', castIds: ['pentagon'] });
    // The second says the name where we cannot see it, and shares the page's cast.
    expect(coverage.groups.map(({ stories }) => stories[0]!.title)).toEqual(['Pentagon weighs its options']);
  });

  it('drops a reply that arrives after the source was turned off', async () => {
    serve(GDELT_PATH, response => {
      context.userSettings.live = new Set();
      response.writeHead(200, { 'content-type': 'application/json' }).end(articles('Anthropic sues'));
    });
    const context = contextWith('gdelt');
    await settled(context);
    expect(await (await context.store()).count('answers')).toBe(0);
  });

  it('keeps showing its results if a later request fails, and retries soon after being offline', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const context = contextWith('gdelt');
    await settled(context);
    context.clock.now += 30 * MINUTE;
    serve(GDELT_PATH, response => response.destroy());
    const { groups, sources } = await settled(context);
    expect(groups).toHaveLength(1);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'offline' });
    const before = server.requests.length;
    await settled(context);
    expect(server.requests.length).toBe(before);
    context.clock.now += MINUTE;
    serveText(GDELT_PATH, '{}');
    expect((await settled(context)).groups).toEqual([]);
  });

  it('can be cancelled: results stay, and no more requests are sent', async () => {
    serve(GDELT_PATH, () => undefined);
    const context = contextWith('gdelt');
    await relatedStories(context, ANTHROPIC, true);
    await expect.poll(() => server.requests.length).toBe(1);
    context.inFlight.cancel('gdelt anthropic');
    await expect.poll(() => context.inFlight.has('gdelt anthropic')).toBe(false);
    const { sources } = await relatedStories(context, ANTHROPIC, false);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'unasked' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not queried again and again if there is no room for its reply', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const context = contextWith('gdelt');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'answers') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    await settled(context);
    const coverage = await settled(context);
    vi.restoreAllMocks();
    expect(coverage.groups).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('is queried for the open article’s story by the leading name of the cast only; results about others count', async () => {
    serve(GDELT_PATH, response =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(articles('Anthropic sues Pentagon over supply chain label', 'Anthropic opens an office')),
    );
    const context = contextWith('gdelt');
    context.clock.now = Date.UTC(2026, 0, 1, 15);
    const page = {
      url: 'https://secret.example/article',
      title: 'Secret: Anthropic sues Pentagon over supply chain label',
    };
    const cast = [
      { id: 'pentagon', name: 'Pentagon' },
      { id: 'anthropic', name: 'Anthropic' },
    ];
    const leading = 'anthropic';
    await storyCoverage(context, { cast, leading, page }, false);
    expect(server.requests).toEqual([]);
    await storyCoverage(context, { cast, leading, page }, true);
    await expect.poll(() => context.inFlight.has('gdelt anthropic')).toBe(false);
    const { groups, sources } = await storyCoverage(context, { cast, leading, page }, true);
    expect(groups.map(({ stories }) => stories[0]!.title)).toEqual([
      'Anthropic sues Pentagon over supply chain label',
    ]);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'ok' });
    expect(server.requests).toHaveLength(1);
    expect(decodeURIComponent(server.requests[0]!.path)).not.toMatch(/secret|pentagon/i);
  });
});

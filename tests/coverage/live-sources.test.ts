import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { coverageOf, elsewhere } from '../../lib/coverage/service/coverage-replies.ts';
import { articles } from './live-answers.ts';
import {
  ANTHROPIC,
  deskWith,
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
  it('asks nobody while all are off, or while only what is kept is asked for', async () => {
    const off = testContext(NAMES);
    await settled(off);
    const on = deskWith('gdelt', 'google-news', 'hacker-news');
    await coverageOf(on, ANTHROPIC, false);
    expect(server.requests).toEqual([]);
    expect((await settled(off)).sources.every(({ state }) => state.state === 'off')).toBe(true);
  });

  it('is sent the name and nothing of the page', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues'));
    const page = { url: 'https://secret.example/article', title: 'A secret headline' };
    const desk = deskWith('gdelt');
    await coverageOf(desk, { ...ANTHROPIC, page }, true);
    await settled(desk);
    const sent = decodeURIComponent(
      server.requests.map(request => request.path + JSON.stringify(request.headers)).join(),
    );
    expect(sent).toContain('"Anthropic" sourcelang:eng');
    expect(sent).not.toMatch(/secret|pentagon|claude/i);
  });

  it('replies at once with what there is, then with the answer; asks once', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const desk = deskWith('gdelt');
    const first = await coverageOf(desk, ANTHROPIC, true);
    expect(first.sources.find(({ id }) => id === 'gdelt')?.state).toMatchObject({});
    const coverage = await settled(desk);
    expect(coverage.groups[0]).toMatchObject({ alsoNames: ['pentagon'] });
    await settled(desk);
    desk.clock.now += 15 * MINUTE;
    await settled(desk);
    expect(server.requests).toHaveLength(1);
  });

  it('keeps stories about the entity, not those that only have its word', async () => {
    serveText(
      GDELT_PATH,
      articles('Claude Monet draws a crowd', 'Pentagon weighs its options', 'Gardening tips'),
    );
    const desk = deskWith('gdelt');
    const coverage = await settled(desk, { entityId: 'claude', name: 'Claude', castIds: ['pentagon'] });
    // The second says the name where we cannot see it, and shares the page's cast.
    expect(coverage.groups.map(({ stories }) => stories[0]!.title)).toEqual(['Pentagon weighs its options']);
  });

  it('forgets an answer that comes after it was switched off', async () => {
    serve(GDELT_PATH, response => {
      desk.chosen.live = new Set();
      response.writeHead(200, { 'content-type': 'application/json' }).end(articles('Anthropic sues'));
    });
    const desk = deskWith('gdelt');
    await settled(desk);
    expect(await (await desk.store()).count('answers')).toBe(0);
  });

  it('keeps showing what it answered when a later question fails, and asks a lost network again soon', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const desk = deskWith('gdelt');
    await settled(desk);
    desk.clock.now += 30 * MINUTE;
    serve(GDELT_PATH, response => response.destroy());
    const { groups, sources } = await settled(desk);
    expect(groups).toHaveLength(1);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'offline' });
    const before = server.requests.length;
    await settled(desk);
    expect(server.requests.length).toBe(before);
    desk.clock.now += MINUTE;
    serveText(GDELT_PATH, '{}');
    expect((await settled(desk)).groups).toEqual([]);
  });

  it('is called off by the reader: what is there stays, and nothing is asked on its behalf', async () => {
    serve(GDELT_PATH, () => undefined);
    const desk = deskWith('gdelt');
    await coverageOf(desk, ANTHROPIC, true);
    await expect.poll(() => server.requests.length).toBe(1);
    desk.work.stop('gdelt anthropic');
    await expect.poll(() => desk.work.has('gdelt anthropic')).toBe(false);
    const { sources } = await coverageOf(desk, ANTHROPIC, false);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'unasked' });
    expect(server.requests).toHaveLength(1);
  });

  it('is not asked over and over where there is no room for its answer', async () => {
    serveText(GDELT_PATH, articles('Anthropic sues the Pentagon'));
    const desk = deskWith('gdelt');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'answers') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    await settled(desk);
    const coverage = await settled(desk);
    vi.restoreAllMocks();
    expect(coverage.groups).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('is asked about the story elsewhere by the leading name of the cast alone; answers about the others count', async () => {
    serve(GDELT_PATH, response =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(articles('Anthropic sues the Pentagon', 'Anthropic opens an office')),
    );
    const desk = deskWith('gdelt');
    const page = { url: 'https://secret.example/article', title: 'A secret headline' };
    const cast = [
      { id: 'pentagon', name: 'Pentagon' },
      { id: 'anthropic', name: 'Anthropic' },
    ];
    const leading = 'anthropic';
    await elsewhere(desk, { cast, leading, page }, false);
    expect(server.requests).toEqual([]);
    await elsewhere(desk, { cast, leading, page }, true);
    await expect.poll(() => desk.work.has('gdelt anthropic')).toBe(false);
    const { groups, sources } = await elsewhere(desk, { cast, leading, page }, true);
    expect(groups.map(({ stories }) => stories[0]!.title)).toEqual(['Anthropic sues the Pentagon']);
    expect(sources.find(({ id }) => id === 'gdelt')?.state).toEqual({ state: 'ok' });
    expect(server.requests).toHaveLength(1);
    expect(decodeURIComponent(server.requests[0]!.path)).not.toMatch(/secret|pentagon/i);
  });
});

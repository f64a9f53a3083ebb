import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SourceState } from '../../../../lib/model/coverage/source.ts';
import { articles } from '../../live-answers.ts';
import {
  ANTHROPIC,
  contextWith,
  GDELT_PATH,
  MINUTE,
  server,
  serveText,
  settled,
  stateOf,
} from '../../live-server.ts';

beforeAll(() => server.start());
afterAll(() => server.stop());
afterEach(() => {
  server.requests.length = 0;
});

describe('GDELT', () => {
  const cases: [what: string, body: string, type: string, state: Partial<SourceState>][] = [
    ['an empty body', '', 'application/json', { state: 'none' }],
    ['an empty object', '{}', 'application/json', { state: 'none' }],
    [
      'a refused question',
      "Queries containing OR'd terms must be surrounded by ().",
      'text/html',
      { state: 'blocked' },
    ],
    [
      '429 under 200',
      'Please limit requests to one every 5 seconds or contact us.',
      'text/plain',
      { state: 'busy' },
    ],
    ['a web page', '<!doctype html><title>Hello</title>', 'text/html', { state: 'changed' }],
    ['JSON sent as a web page', '{"articles":[]}', 'text/html', { state: 'changed' }],
    [
      'JSON that breaks off',
      articles('Anthropic sues').slice(0, 60),
      'application/json',
      { state: 'changed' },
    ],
    [
      'bad escapes',
      articles('Anthropic says \\').replace('\\\\', '\\x\\ \u0009'),
      'application/json',
      { state: 'ok' },
    ],
    ['another form', '{"results":[]}', 'application/json', { state: 'changed' }],
  ];
  it.each(cases)('%s', async (_, body, type, state) => {
    serveText(GDELT_PATH, body, type);
    expect(await stateOf(contextWith('gdelt'), 'gdelt')).toMatchObject(state);
  });

  it('isn’t queried for any name after a refusal', async () => {
    serveText(GDELT_PATH, 'Too many requests', 'text/plain', 429);
    const context = contextWith('gdelt');
    await settled(context);
    const other = await settled(context, { ...ANTHROPIC, entityId: 'pentagon', name: 'Pentagon' });
    expect(other.sources[1]!.state).toEqual({ state: 'busy', until: context.clock.now + 5 * MINUTE });
    expect(server.requests).toHaveLength(1);
  });

  it('isn’t queried for a name it would refuse', async () => {
    const context = contextWith('gdelt');
    const coverage = await settled(context, { entityId: 'gpt', name: 'GPT', castIds: [] });
    expect(coverage.sources[1]!.state).toMatchObject({ state: 'blocked' });
    expect(server.requests).toEqual([]);
  });
});

describe('the other sources', () => {
  it('Google News: the outlet is removed from the headline, and a consent page isn’t a reply', async () => {
    const rss = `<rss version="2.0"><channel><item><title>Anthropic sues - The Daily Test</title><link>https://news.google.com/rss/articles/CBMi1</link><source url="https://daily.example">The Daily Test</source></item></channel></rss>`;
    serveText('/rss/search', rss, 'application/xml');
    const coverage = await settled(contextWith('google-news'));
    expect(coverage.groups[0]!.stories[0]).toMatchObject({
      title: 'Anthropic sues',
      outlet: 'The Daily Test',
    });
    serveText('/rss/search', '<!doctype html><title>Before you continue to Google</title>', 'text/html');
    const asksForConsent = { state: 'blocked', error: { code: 'consent' } };
    expect(await stateOf(contextWith('google-news'), 'google-news')).toEqual(asksForConsent);
    serveText('/rss/search', '', 'text/html', 302, { location: 'https://consent.google.com/m?gl=DE' });
    expect(await stateOf(contextWith('google-news'), 'google-news')).toEqual(asksForConsent);
  });

  it('Google News: a second name waits for its turn', async () => {
    serveText('/rss/search', '<rss version="2.0"><channel></channel></rss>', 'application/rss+xml');
    const context = contextWith('google-news');
    const stateFor = async (entityId: string, name: string) =>
      (await settled(context, { entityId, name, castIds: [] })).sources.find(({ id }) => id === 'google-news')
        ?.state;
    server.requests.length = 0;
    const start = context.clock.now;
    await stateFor('anthropic', 'Anthropic');
    expect(await stateFor('pentagon', 'Pentagon')).toEqual({ state: 'queued', until: start + MINUTE });
    expect(server.requests).toHaveLength(1);
    context.clock.now += MINUTE + 1;
    expect(await stateFor('pentagon', 'Pentagon')).toMatchObject({ state: 'none' });
    expect(server.requests).toHaveLength(2);
  });

  it('Hacker News: only stories that contain the name; a question links to its discussion', async () => {
    const hits = [
      { objectID: '1', title: 'Ask HN: is Anthropic hiring?', url: null, created_at: '2026-01-01T10:00:00Z' },
      {
        objectID: '2',
        title: 'Anthropomorphic robots',
        url: 'https://robots.example',
        created_at: '2026-01-01T10:00:00Z',
      },
      { objectID: '3', title: null, url: null },
    ];
    serveText('/api/v1/search_by_date', JSON.stringify({ hits }));
    const coverage = await settled(contextWith('hacker-news'));
    expect(coverage.groups.map(({ stories }) => stories[0]!.url)).toEqual([
      'https://news.ycombinator.com/item?id=1',
    ]);
  });

  it('The Guardian: needs a key, and says so if the key is refused', async () => {
    expect(await stateOf(contextWith('guardian'), 'guardian')).toMatchObject({ state: 'blocked' });
    expect(server.requests).toEqual([]);
    serveText('/search', '{"message":"Unauthorized"}', 'application/json', 401);
    const context = contextWith('guardian');
    context.userSettings.needs = { guardian: 'my-key' };
    expect(await stateOf(context, 'guardian')).toMatchObject({ error: { code: 'wrongKey' } });
  });

  it('SearXNG: the reader enters the server, whose owner may forbid JSON', async () => {
    const context = contextWith();
    context.userSettings.live = new Set(['searxng']);
    context.userSettings.needs = { searxng: `${server.origin}/` };
    const results = [
      {
        url: 'https://news.example/1',
        title: 'Anthropic sues',
        content: 'In court',
        publishedDate: '2026-01-01T10:00:00',
      },
    ];
    serveText('/search', JSON.stringify({ results, unresponsive_engines: [] }));
    expect((await settled(context)).groups[0]!.stories[0]).toMatchObject({
      outlet: 'news.example',
      summary: 'In court',
    });
    serveText('/search', 'Forbidden', 'text/html', 403);
    expect(await stateOf(contextWith('searxng'), 'searxng')).toMatchObject({ state: 'blocked' });
  });
});

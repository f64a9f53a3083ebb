import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entityContext } from '../../../../lib/coverage/service/queries/query-encyclopaedia.ts';
import { NewsServer } from '../../news-server.ts';
import { type TestContext, testContext } from '../test-context.ts';

const server = new NewsServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const SUMMARY = '/api/rest_v1/page/summary/Ada_Example';
const DAY = 24 * 60 * 60_000;

function serve(path: string, body: unknown, status = 200, type = 'application/json'): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  server.routes.set(path, (_, response) => response.writeHead(status, { 'content-type': type }).end(text));
}

/** Both wikis have their Action API at the same path; the test distinguishes requests by their parameters. */
function serveApi(answers: (query: URLSearchParams) => unknown): void {
  server.routes.set('/w/api.php', (request, response) => {
    const answer = answers(new URL(request.url!, 'http://localhost').searchParams);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
}

const item = (id: string) => ({ mainsnak: { datavalue: { value: { id } } }, rank: 'normal' });
const CLAIMS = {
  P39: [
    {
      ...item('Q1'),
      qualifiers: { P580: [{ datavalue: { value: { time: '+2011-01-01T00:00:00Z' } } }], P582: [{}] },
    },
    { ...item('Q2'), qualifiers: { P580: [{ datavalue: { value: { time: '+2024-01-01T00:00:00Z' } } }] } },
    { ...item('Q3'), rank: 'deprecated' },
  ],
  P106: [item('Q4')],
};

function wikidata(query: URLSearchParams): unknown {
  if (query.get('action') === 'wbsearchentities')
    return {
      search: [
        { id: 'Q9', label: 'Ada Example' },
        { id: 'Q8', label: 'Ada Example Prize' },
      ],
    };
  if (query.get('props') === 'sitelinks')
    return { entities: { Q9: { id: 'Q9', sitelinks: { enwiki: { title: 'Ada Example' } } } } };
  if (query.get('props') === 'claims') return { entities: { Q9: { id: 'Q9', claims: CLAIMS } } };
  return { entities: { Q2: { id: 'Q2', labels: { en: { value: 'Minister of Trade' } } } } };
}

function contextWithWikipedia(): TestContext {
  const context = testContext();
  context.userSettings.live = new Set(['wikipedia']);
  context.userSettings.servers = { wikipedia: server.origin };
  return context;
}

const ADA = { entityId: 'ada-example', name: 'Ada Example', wikipedia: 'Ada Example' };

beforeEach(() => {
  server.requests.length = 0;
  serve(SUMMARY, {
    type: 'standard',
    title: 'Ada Example',
    extract: 'Ada Example is a politician.',
    description: 'politician',
    thumbnail: { source: 'https://upload.example/wikipedia/commons/ada.jpg' },
    wikibase_item: 'Q9',
  });
  serveApi(wikidata);
});

/** Repeats the request until the reply is complete. */
async function contextOf(
  ...question: Parameters<typeof entityContext>
): Promise<Awaited<ReturnType<typeof entityContext>>> {
  for (;;) {
    const reply = await entityContext(...question);
    if (reply.state.state !== 'loading') return reply;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

describe('Wikipedia’s context', () => {
  it('isn’t requested until it is turned on', async () => {
    expect(await contextOf(testContext(), ADA)).toEqual({ context: null, state: { state: 'off' } });
    expect(server.requests).toEqual([]);
  });

  it('has summary, picture and current position, and is cached for a week', async () => {
    const context = contextWithWikipedia();
    const { context: summary, state } = await contextOf(context, ADA);
    expect(state).toEqual({ state: 'ok' });
    expect(summary).toMatchObject({
      summary: 'Ada Example is a politician.',
      picture: 'https://upload.example/wikipedia/commons/ada.jpg',
      roles: ['Minister of Trade'],
      wikidata: 'Q9',
      at: context.clock.now,
    });
    const asked = server.requests.length;
    context.clock.now += 6 * DAY;
    expect((await contextOf(context, ADA)).context).toEqual(summary);
    expect(server.requests.length).toBe(asked);
  });

  it('is found for an unknown name by its full label only, never by a bare surname', async () => {
    const { context: summary } = await contextOf(contextWithWikipedia(), {
      entityId: 'here-ada-example',
      name: 'Ada Example',
    });
    expect(summary?.title).toBe('Ada Example');
    serveApi(query => (query.get('action') === 'wbsearchentities' ? { search: [] } : {}));
    const bare = await contextOf(contextWithWikipedia(), { entityId: 'here-example', name: 'Example' });
    expect(bare).toEqual({ context: null, state: { state: 'none' } });
  });

  it('falls back to the Action API if the summary is gone', async () => {
    serve(SUMMARY, '<html>Not here', 404, 'text/html');
    serveApi(query =>
      query.get('action') === 'query'
        ? { query: { pages: [{ title: 'Ada Example', extract: 'From the other door.' }] } }
        : wikidata(query),
    );
    expect((await contextOf(contextWithWikipedia(), ADA)).context?.summary).toBe('From the other door.');
  });

  it.each([
    [
      'a page of meanings',
      { type: 'disambiguation', title: 'Ada', extract: 'may refer to' },
      200,
      'application/json',
      'none',
    ],
    ['a missing page', { type: 'about:blank', title: 'Not found.' }, 404, 'application/problem+json', 'none'],
    ['too many questions, as a web page', '<!doctype html><p>Too Many Requests', 429, 'text/html', 'busy'],
    ['a refusal', '<!doctype html>', 403, 'text/html', 'blocked'],
  ])('%s', async (_, body, status, type, state) => {
    serve(SUMMARY, body, status, type);
    expect((await contextOf(contextWithWikipedia(), ADA)).state.state).toBe(state);
  });

  it('is returned immediately if cached, and a reply that arrives after it was turned off is dropped', async () => {
    const context = contextWithWikipedia();
    expect(await entityContext(context, ADA)).toEqual({ context: null, state: { state: 'loading' } });
    context.userSettings.live = new Set();
    await expect.poll(() => context.inFlight.has('wikipedia ada-example')).toBe(false);
    expect(await (await context.store()).count('contexts')).toBe(0);
  });

  it('stays visible if a later request fails', async () => {
    const context = contextWithWikipedia();
    await contextOf(context, ADA);
    serve(SUMMARY, 'no', 403, 'text/plain');
    context.clock.now += 8 * DAY;
    const { context: summary, state } = await contextOf(context, ADA);
    expect(state.state).toBe('blocked');
    expect(summary?.summary).toBe('Ada Example is a politician.');
  });
});

describe('Wikipedia’s context for an article in another language', () => {
  const GERMAN = { ...ADA, language: 'de' } as const;

  beforeEach(() => {
    serve('/api/rest_v1/page/summary/Ada_Beispiel', {
      type: 'standard',
      title: 'Ada Beispiel',
      extract: 'Ada Beispiel ist eine Politikerin.',
      wikibase_item: 'Q9',
    });
    serveApi(query => {
      if (query.get('props') !== 'labels') return wikidataIn(query, { dewiki: { title: 'Ada Beispiel' } });
      const labels = { en: { value: 'Minister of Trade' }, de: { value: 'Handelsministerin' } };
      return { entities: { Q2: { id: 'Q2', labels } } };
    });
  });

  function wikidataIn(query: URLSearchParams, sitelinks: object): unknown {
    return query.get('props') === 'sitelinks'
      ? { entities: { Q9: { id: 'Q9', sitelinks } } }
      : wikidata(query);
  }

  it('is in that language, found by the English title', async () => {
    const { context } = await contextOf(contextWithWikipedia(), GERMAN);
    expect(context).toMatchObject({
      summary: 'Ada Beispiel ist eine Politikerin.',
      language: 'de',
      roles: ['Handelsministerin'],
    });
    const sitelinks = server.requests.find(({ path }) => path.includes('props=sitelinks'));
    const query = new URL(sitelinks!.path, 'http://localhost').searchParams;
    expect(query.get('titles')).toBe('Ada Example');
    expect(query.get('sitefilter')).toBe('dewiki|enwiki');
  });

  it('is found by the id of the item, too', async () => {
    const { context } = await contextOf(contextWithWikipedia(), {
      entityId: 'ada-example',
      name: 'Ada Example',
      wikidata: 'Q9',
      language: 'de',
    });
    expect(context?.title).toBe('Ada Beispiel');
  });

  it('is in English if Wikipedia has no article in that language', async () => {
    serveApi(query => wikidataIn(query, { enwiki: { title: 'Ada Example' } }));
    const { context } = await contextOf(contextWithWikipedia(), GERMAN);
    expect(context).toMatchObject({ summary: 'Ada Example is a politician.', language: 'en' });
  });

  it('is saved beside the English, and neither is shown for the other', async () => {
    const context = contextWithWikipedia();
    await contextOf(context, GERMAN);
    expect((await contextOf(context, ADA)).context?.language).toBe('en');
    const sent = server.requests.length;
    expect((await contextOf(context, GERMAN)).context?.language).toBe('de');
    expect(server.requests.length).toBe(sent);
  });

  it('isn’t replaced by the English if the server of that language is busy', async () => {
    serve('/api/rest_v1/page/summary/Ada_Beispiel', '<!doctype html>Too Many Requests', 429, 'text/html');
    const { context, state } = await contextOf(contextWithWikipedia(), GERMAN);
    expect(context).toBeNull();
    expect(state.state).toBe('busy');
  });

  it('is in English if the reader has allowed only the English Wikipedia', async () => {
    const asked: string[] = [];
    const context = testContext(
      {},
      {
        hasPermission: async address => !address.includes('de.wikipedia.org'),
        fetch: async address => {
          asked.push(String(address));
          return new Response('{"title":"Ada Example","extract":"Ada Example is a politician."}');
        },
      },
    );
    context.userSettings.live = new Set(['wikipedia']);
    expect((await contextOf(context, GERMAN)).context?.language).toBe('en');
    expect(asked).toEqual(['https://en.wikipedia.org/api/rest_v1/page/summary/Ada_Example?redirect=true']);
  });
});

import { articles } from '../coverage/live-answers.ts';
import { NewsServer } from '../coverage/news-server.ts';

/** Good feeds and every kind of bad one, with the message that the popup shows for each. */
export const FEEDS: readonly [path: string, said: string | RegExp][] = [
  ['/drip.xml', 'unavailable (took longer than 20 seconds)'],
  ['/feed.xml', 'OK'],
  ['/html', 'unexpected reply (a web page: Please subscribe)'],
  ['/none.xml', 'nothing found'],
  ['/busy', /^busy until \d\d:\d\d$/],
  ['/busy-200', /^busy until \d\d:\d\d$/],
  ['/captcha', 'unavailable (the site blocks automated requests)'],
  ['/forbidden', 'unavailable (HTTP 403)'],
  ['/gone', 'unexpected reply (HTTP 410: this address no longer exists)'],
  ['/empty', 'unexpected reply (empty)'],
  ['/laughs.xml', 'OK'],
  ['/links.xml', 'OK'],
  ['/latin1.xml', 'OK'],
  ['/loop', 'unavailable (couldn’t read the reply)'],
  ['/moved.xml', 'OK'],
  ['/router', 'unavailable (redirects to 127.0.0.2, which Dramatis isn’t allowed to access)'],
  ['/sold', 'unavailable (redirects to other.example, which Dramatis isn’t allowed to access)'],
  ['/hang-up', 'offline'],
  ['/truncated.xml', 'OK'],
  ['/big.xml', 'OK'],
  ['/bomb.xml', 'OK'],
];

/** The address of SearXNG, where no server is running. */
const NOBODY = 'http://127.0.0.1:9';
export const LIVE: readonly [id: string, name: string, said: string | RegExp][] = [
  ['gdelt', 'GDELT', 'OK'],
  ['google-news', 'Google News', 'unavailable (Google asked for consent first)'],
  ['hacker-news', 'Hacker News', /^busy until \d\d:\d\d$/],
  ['guardian', 'The Guardian', 'unexpected reply (incomplete or invalid data)'],
  ['searxng', 'SearXNG', 'offline'],
];

/** Serves all of them, each from its own server, because a host gets one request every two seconds. */
export class FailingSources {
  readonly feeds = new Map(FEEDS.map(([path]) => [path, new NewsServer()]));
  readonly live = new Map(['wikipedia', ...LIVE.map(([id]) => id)].map(id => [id, new NewsServer()]));
  private readonly all = [...this.feeds.values(), ...this.live.values()];

  async start(): Promise<void> {
    await Promise.all(this.all.map(server => server.start()));
    playLiveSources(this.live);
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map(server => server.stop()));
  }

  /** Requests received so far. */
  get requests(): number {
    return this.all.reduce((sum, { requests: { length } }) => sum + length, 0);
  }

  /** The feeds, as passed to the request that turns them on. */
  listed(): { readonly address: string; readonly name: string }[] {
    return [...this.feeds].map(([path, { origin }]) => ({ address: origin + path, name: path }));
  }

  /** The contents of storage with all live sources on and pointing here. */
  switches(): Record<string, unknown> {
    return {
      ...Object.fromEntries([...this.live.keys()].map(id => [`coverage.live.${id}`, true])),
      ...Object.fromEntries([...this.live].map(([id, { origin }]) => [`coverage.server.${id}`, origin])),
      'coverage.need.guardian': 'my-key',
      'coverage.need.searxng': NOBODY,
      'coverage.server.searxng': NOBODY,
    };
  }
}

function playLiveSources(live: ReadonlyMap<string, NewsServer>): void {
  const plays = (id: string, path: string, body: string, type: string, status = 200, headers = {}): void =>
    void live
      .get(id)!
      .routes.set(path, (_, response) =>
        response.writeHead(status, { 'content-type': type, ...headers }).end(body),
      );
  const badEscapes = articles('Anthropic answers the Pentagon \\').replace('\\\\', '\\x\\ \u0009');
  plays('gdelt', '/api/v2/doc/doc', badEscapes, 'application/json');
  const consent = '<!doctype html><title>Before you continue to Google</title>';
  plays('google-news', '/rss/search', consent, 'text/html');
  const retry = { 'retry-after': '900' };
  plays('hacker-news', '/api/v1/search_by_date', 'Too many requests', 'text/plain', 429, retry);
  plays('guardian', '/search', '{"response":{"results":[{"webTitle":"Anthr', 'application/json');
  const refusal = '<!doctype html><title>403</title>';
  plays('wikipedia', '/api/rest_v1/page/summary/Anthropic', refusal, 'text/html', 403);
}

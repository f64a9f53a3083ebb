import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A story of the tests' own making. */
export interface ServedStory {
  readonly title: string;
  readonly path: string;
  readonly summary?: string;
  readonly date?: string;
}

export const STORIES: readonly ServedStory[] = [
  {
    title: 'Pentagon sets Anthropic a deadline over Claude',
    path: '/a',
    summary: 'Pete Hegseth wants the limits on the model lifted by Friday.',
  },
  {
    title: 'Harbour town votes on its new bridge',
    path: '/b',
    summary: 'The council expects a narrow result.',
  },
  {
    title: 'Claude Monet painting returns to Paris',
    path: '/c',
    summary: 'The water lilies hang in the Orangerie again.',
  },
];

type Handler = (request: IncomingMessage, response: ServerResponse, server: NewsServer) => void;

/** A server on this machine that serves feeds and answers, good ones and every kind of bad one. */
export class NewsServer {
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  /** Handlers that a test adds, by path without query. */
  readonly routes = new Map<string, Handler>(ROUTES);
  private readonly server = createServer((request, response) => this.serve(request, response));

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  count(path: string): number {
    return this.requests.filter(request => request.path.startsWith(path)).length;
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.requests.push({ path, headers: request.headers });
    const handler =
      this.routes.get(path.split('?')[0]!) ?? ((_, res) => res.writeHead(404).end('no such page'));
    handler(request, response, this);
  }
}

/** An RSS feed of stories. */
export function rssOf(
  origin: string,
  stories: readonly ServedStory[],
  date = new Date().toUTCString(),
): string {
  const items = stories.map(
    ({ title, path, summary = '', date: own = date }) =>
      `<item><title>${title}</title><link>${origin}${path}</link><description>${summary}</description><pubDate>${own}</pubDate><guid isPermaLink="false">${path}</guid></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Test News</title><link>${origin}</link>${items.join('')}</channel></rss>`;
}

function sends(
  type: string,
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = {},
): Handler {
  return (_, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

const XML = 'application/rss+xml; charset=utf-8';
const MEGABYTE = 1024 * 1024;

const BOMB = gzipSync(
  rssOf('https://news.example', STORIES).replace('</channel></rss>', '<!--') + ' '.repeat(60 * MEGABYTE),
  { level: 1 },
);

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<rss><channel><title>Laughs</title><item><title>Senate passes the bill &c; &file;</title><link>https://news.example/laughs</link></item></channel></rss>`;

const LINKS = `<rss><channel><title>Links</title>
<item><title>Script</title><link>javascript:alert(1)</link></item>
<item><title>Data</title><link>data:text/html,hi</link></item>
<item><title>File</title><link>file:///etc/passwd</link></item>
<item><title>Password</title><link>https://user:secret@news.example/</link></item>
<item><title>Markup &lt;b&gt;bold&lt;/b&gt; &amp;amp; more</title><link>https://news.example/good</link></item></channel></rss>`;

const LATIN1 = Buffer.from(
  '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Süd</title><item><title>Präsident trifft Élysée</title><link>https://news.example/latin</link></item></channel></rss>',
  'latin1',
);

const ROUTES: readonly [string, Handler][] = [
  [
    '/feed.xml',
    (request, response, { origin }) => {
      if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': XML, etag: '"one"' }).end(rssOf(origin, STORIES));
    },
  ],
  ['/html', sends('text/html', '<!doctype html><title>Please subscribe</title><p>Our feeds have moved.')],
  ['/none.xml', sends(XML, '<rss version="2.0"><channel><title>Quiet</title></channel></rss>')],
  ['/busy', sends('text/plain', 'Too many requests', 429, { 'retry-after': '1800' })],
  ['/busy-200', sends('text/plain', 'Please limit requests to one every 5 seconds')],
  [
    '/captcha',
    sends('text/html', '<!doctype html><title>Attention Required!</title>Please verify you are a human'),
  ],
  ['/forbidden', sends('text/html', '<!doctype html><title>403</title>', 403)],
  ['/gone', sends('text/plain', 'gone', 410)],
  ['/broken', sends('text/plain', 'oops', 502)],
  ['/empty', sends(XML, '')],
  ['/laughs.xml', sends(XML, LAUGHS)],
  ['/links.xml', sends(XML, LINKS)],
  ['/latin1.xml', sends('text/xml', LATIN1)],
  ['/moved.xml', (_, response) => response.writeHead(301, { location: '/feed.xml' }).end()],
  ['/router', (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/reboot' }).end()],
  ['/sold', (_, response) => response.writeHead(302, { location: 'https://other.example/feed' }).end()],
  ['/loop', (_, response) => response.writeHead(302, { location: '/loop' }).end()],
  ['/moved.xml', (_, response) => response.writeHead(301, { location: '/feed.xml' }).end()],
  ['/hang-up', (_, response) => response.destroy()],
  ['/drip.xml', (_, response) => drip(response)],
  [
    '/truncated.xml',
    (_, response, { origin }) => {
      const whole = rssOf(origin, STORIES);
      response.writeHead(200, { 'content-type': XML }).end(whole.slice(0, Math.floor(whole.length * 0.7)));
    },
  ],
  ['/big.xml', (_, response, { origin }) => big(response, rssOf(origin, STORIES))],
  [
    '/bomb.xml',
    (_, response) => {
      response.writeHead(200, { 'content-type': XML, 'content-encoding': 'gzip' }).end(BOMB);
    },
  ],
];

/** One character a second, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': XML });
  const timer = setInterval(() => response.write('<'), 1000);
  response.on('close', () => clearInterval(timer));
}

/** Fifty megabytes, or as many as are read. */
function big(response: ServerResponse, feed: string): void {
  response.writeHead(200, { 'content-type': XML });
  response.write(feed.replace('</channel></rss>', '<!--'));
  let left = 50;
  const more = (): void => {
    while (left-- > 0) if (!response.write(' '.repeat(MEGABYTE))) return void response.once('drain', more);
    response.end('--></channel></rss>');
  };
  more();
}

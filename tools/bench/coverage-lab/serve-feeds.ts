import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListedFeed } from '../../../lib/model/coverage/coverage-status.ts';

/** Made up, except for a few names that the knowledge base has. */
const SUBJECTS = [
  'Minister Anna Example',
  'The Pentagon',
  'Anthropic',
  'The Harbour Board',
  'Judge Omar Sample',
];
const ACTS = [
  'rejects the plan for',
  'opens talks on',
  'is asked about',
  'delays a vote on',
  'pays more for',
];
const THINGS = [
  'the bridge in Paris',
  'new rules for ships',
  'a school in Berlin',
  'the grain deal',
  'Claude',
];
const SUMMARY =
  'The talks went on late into the night, and neither side would say on the record what had been agreed or when the next round would be held.';

/** The hosts of many outlets: each feed has a port of its own on this machine, so that none waits for another. */
export interface ServedFeeds {
  readonly feeds: readonly ListedFeed[];
  close(): void;
}

/** @param items per feed, each with an address and words of its own */
export async function serveFeeds(count: number, items: number): Promise<ServedFeeds> {
  const servers = await Promise.all(Array.from({ length: count }, (_, feed) => listen(feed, items)));
  return {
    feeds: servers.map((server, feed) => ({ address: `${originOf(server)}/feed`, name: `Outlet ${feed}` })),
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listen(feed: number, items: number): Promise<http.Server> {
  const server = http.createServer((_, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
    response.end(feedText(originOf(server), feed, items));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function originOf(server: http.Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function feedText(origin: string, feed: number, items: number): string {
  const now = Date.now();
  const any = (list: readonly string[], at: number): string => list[at % list.length]!;
  const texts = Array.from({ length: items }, (_, item) => {
    const at = feed * items + item;
    const title = `${any(SUBJECTS, at)} ${any(ACTS, at >> 1)} ${any(THINGS, at >> 2)}, case ${at}`;
    const date = new Date(now - item * 20 * 60_000).toUTCString();
    return `<item><title>${title}</title><link>${origin}/story-${item}</link><guid>${origin}/story-${item}</guid><pubDate>${date}</pubDate><description>${SUMMARY} Case ${at}.</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${feed}</title>${texts.join('')}</channel></rss>`;
}

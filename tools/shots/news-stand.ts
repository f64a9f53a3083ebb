import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListedFeed } from '../../lib/model/coverage/coverage-status.ts';

interface Report {
  readonly title: string;
  readonly summary: string;
  readonly hoursAgo: number;
}

/** Outlets and reports of our own about the demo page's story. */
const REPORTS: Readonly<Record<string, readonly Report[]>> = {
  'Harbour Post': [
    {
      title: 'Anthropic’s chief asks for talks before the Pentagon’s deadline on Claude',
      summary: 'Dario Amodei wants to meet Pete Hegseth again about the restrictions in the contract.',
      hoursAgo: 2,
    },
    {
      title: 'Hegseth letter gives Anthropic a week to drop limits on Claude',
      summary: 'The Pentagon wants the restrictions in the contract for the chatbot Claude lifted.',
      hoursAgo: 22,
    },
  ],
  'Capital Ledger': [
    {
      title: 'Senator Warner calls hearing on Anthropic contract with the Pentagon',
      summary: 'Mark Warner wants to hear Pete Hegseth and Dario Amodei under oath about Claude.',
      hoursAgo: 1,
    },
    {
      title: 'Amodei tells staff that the limits on Claude will stay',
      summary: 'Anthropic’s chief executive answers the Pentagon’s letter.',
      hoursAgo: 5,
    },
  ],
  'Pacific Wire': [
    {
      title: 'xAI offers Grok without conditions as Anthropic’s Pentagon deadline nears',
      summary: 'Elon Musk’s company would take over the work that Claude does for the Department of Defense.',
      hoursAgo: 4,
    },
  ],
  Nordblatt: [
    {
      title: 'Pentagon droht Anthropic im Streit um Claude mit einem Gesetz aus dem Koreakrieg',
      summary: 'Pete Hegseth verlangt von Dario Amodei, zwei Einschränkungen zu streichen.',
      hoursAgo: 20,
    },
  ],
  'The Very Long Gazette of Lower Upper Rivershire and Surroundings': [
    {
      title:
        'In a letter that runs to two pages, the Pentagon tells Anthropic to choose between its restrictions on Claude and its contract',
      summary: 'Defense Secretary Pete Hegseth has set Dario Amodei a deadline.',
      hoursAgo: 30,
    },
  ],
};

/** Feeds on this machine, each from a server of its own: a host gets one request every two seconds. */
export interface NewsStand {
  /** Feeds with reports. */
  readonly feeds: readonly ListedFeed[];
  /** A feed without any. */
  readonly quiet: ListedFeed;
  /** A feed that never replies. */
  readonly slow: ListedFeed;
  /** A feed that is too busy. */
  readonly busy: ListedFeed;
  /** A feed without a server. */
  readonly gone: ListedFeed;
  close(): void;
}

export async function openNewsStand(): Promise<NewsStand> {
  const servers: Server[] = [];
  const serve = async (name: string, listener: Parameters<typeof createServer>[1]): Promise<ListedFeed> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`, name };
  };
  const serveFeed = (name: string, reports: readonly Report[]): Promise<ListedFeed> =>
    serve(name, (_, response) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(name, reports)),
    );
  return {
    feeds: await Promise.all(Object.entries(REPORTS).map(([name, reports]) => serveFeed(name, reports))),
    quiet: await serveFeed('Quiet Courier', []),
    slow: await serve('Slow Herald', () => undefined),
    busy: await serve('Busy Bulletin', (_, response) =>
      response.writeHead(429, { 'retry-after': '1800' }).end('Too many requests'),
    ),
    gone: { address: 'http://127.0.0.1:9/feed.xml', name: 'Gone Chronicle' },
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function feedOf(name: string, reports: readonly Report[]): string {
  const items = reports.map(({ title, summary, hoursAgo }, at) => {
    const date = new Date(Date.now() - hoursAgo * 3_600_000).toUTCString();
    const link = `https://${name.toLowerCase().replaceAll(' ', '-')}.example/${at}`;
    return `<item><title>${title}</title><link>${link}</link><description>${summary}</description><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`;
}

import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy that blocks every request and records its host. */
export interface CountingProxy {
  readonly port: number;
  /** One entry for each request, in order. */
  readonly hosts: string[];
  close(): Promise<void>;
}

export async function openCountingProxy(): Promise<CountingProxy> {
  const hosts: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    hosts.push(URL.canParse(url) ? new URL(url).hostname : url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket: Socket) => {
    hosts.push(url.replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'pages');

/** Serves the test pages on 127.0.0.1. `name` is a file of tests/browser/pages; a query becomes response headers. */
export async function servePages(): Promise<{ url(name: string): string; close(): Promise<void> }> {
  const server = http.createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = await readFile(path.join(folder, path.basename(pathname)));
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      for (const [name, value] of searchParams) response.setHeader(name, value);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: name => `http://127.0.0.1:${port}/news/${name}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        // Browsers that stay open keep theirs.
        server.closeAllConnections();
      }),
  };
}

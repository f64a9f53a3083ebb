import { isUtf8 } from 'node:buffer';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { htmlOf, type SavedPage } from './manifest.ts';

/** Saved pages on a local server. */
export interface ServedFolder {
  urlOf(page: SavedPage): string;
  close(): void;
}

/** Nothing may be loaded, not even from this server; only inline content works. */
const INLINE = "default-src data: blob:; style-src data: blob: 'unsafe-inline'";
const POLICIES = {
  off: `${INLINE}; script-src 'none'`,
  on: `${INLINE}; script-src data: blob: 'unsafe-inline' 'unsafe-eval'`,
} as const;

/** Serves the pages of a folder on 127.0.0.1 under a policy that keeps them from loading anything. */
export async function serveFolder(
  folder: string,
  pages: readonly SavedPage[],
  scripts: boolean,
): Promise<ServedFolder> {
  const server = http.createServer((request, response) => {
    const page = pages[Number(/^\/page\/(\d+)\//.exec(request.url ?? '')?.[1] ?? Number.NaN)];
    if (!page || !request.url?.endsWith(nameOf(page))) {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = htmlOf(folder, page);
      response
        .writeHead(200, {
          'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
          'content-security-policy': POLICIES[scripts ? 'on' : 'off'],
          'x-dns-prefetch-control': 'off',
          'cache-control': 'no-store',
        })
        .end(body);
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: page => `http://127.0.0.1:${port}/page/${pages.indexOf(page)}/${nameOf(page)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function nameOf({ path }: SavedPage): string {
  return encodeURI(path.replace(/\.gz$/, '').split('/').at(-1)!).replace(/[?#]/g, encodeURIComponent);
}

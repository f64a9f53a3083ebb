import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const FOLDERS = [
  path.resolve(import.meta.dirname, '../start/demo'),
  path.resolve(import.meta.dirname, 'pages'),
];
/** When the demo page says that it was published. */
const PUBLISHED = '2026-03-05T06:30:00Z';
const AGE_MS = 3 * 3_600_000;

/** The demo pages and the tool's own, on this machine. */
export interface ServedArticles {
  url(name: string): string;
  /** A page that never finishes loading. */
  readonly endless: string;
  /** A page that can't be reached. */
  readonly missing: string;
  close(): void;
}

/** Serves the pages as if they had appeared a few hours ago: stories are related only if they are of the same days. */
export async function serveArticles(): Promise<ServedArticles> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (name === 'endless') {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html><title>Endless</title>');
      return;
    }
    const body = contentOf(name);
    if (body === null) return void response.writeHead(404).end();
    const type = name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = (name: string): string => `http://127.0.0.1:${port}/news/${name}`;
  return {
    url,
    endless: url('endless'),
    missing: 'http://127.0.0.1:9/news/missing.html',
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function contentOf(name: string): string | null {
  for (const folder of FOLDERS)
    try {
      const published = new Date(Date.now() - AGE_MS).toISOString();
      return readFileSync(path.join(folder, name), 'utf8').replaceAll(PUBLISHED, published);
    } catch {
      // Perhaps in the next folder.
    }
  return null;
}

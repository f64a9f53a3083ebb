import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A page on its own local server. */
export interface ServedPage {
  readonly url: string;
  close(): void;
}

/** Not the site's root, which Dramatis takes for a front page. */
const ROOT = '/news/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Serves an HTML file on 127.0.0.1, with the style sheets in its folder and the "NAME_files" folder that browsers save
 * with it. Other files in the folder aren't served.
 * @param file an HTML file that exists
 */
export async function servePage(file: string): Promise<ServedPage> {
  const folder = path.dirname(path.resolve(file));
  const name = path.basename(file);
  const server = createServer(async (request, response) => {
    const asked = nameOf(request.url ?? '');
    const body = isPartOf(asked, name) ? await readFile(path.join(folder, asked)).catch(() => null) : null;
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = asked === name ? 'text/html' : TYPES[path.extname(asked).toLowerCase()];
    response.writeHead(200, type ? { 'content-type': type } : {}).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${ROOT}${encodeURIComponent(name)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The requested file, relative to the folder; empty if it is outside. */
function nameOf(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    return path.startsWith(ROOT) ? path.slice(ROOT.length) : '';
  } catch {
    return '';
  }
}

function isPartOf(asked: string, page: string): boolean {
  if (!asked) return false;
  if (asked.split(/[\\/]/).some(part => part === '..' || part.startsWith('.'))) return false;
  const saved = `${page.replace(/\.html?$/i, '')}_files/`;
  return asked === page || asked.startsWith(saved) || (!asked.includes('/') && asked.endsWith('.css'));
}

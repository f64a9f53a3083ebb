import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Outlet, Starter } from '../../lib/model/coverage/outlet.ts';
import type { NewsServer } from '../coverage/news-server.ts';

/**
 * Replaces the outlets' hosts with servers on this machine, in a copy of the extension. The outlets of a starter set
 * are spread over the servers, each at `/feed`: a host gets one request every two seconds.
 */
export function standInForCatalogue(folder: string, servers: readonly NewsServer[]): void {
  const file = path.join(folder, 'outlets.json');
  const outlets = JSON.parse(readFileSync(file, 'utf8')) as Outlet[];
  const starters = JSON.parse(readFileSync(path.join(folder, 'starter.json'), 'utf8')) as Starter[];
  const serverOf = new Map<string, NewsServer>();
  // An outlet may be in several sets. Tests run with the first.
  for (const { outlets } of starters)
    for (const [at, id] of outlets.entries())
      if (!serverOf.has(id)) serverOf.set(id, servers[at % servers.length]!);
  const moved = outlets.map(outlet => ({
    ...outlet,
    feed: `${(serverOf.get(outlet.id) ?? servers[0]!).origin}/feed?${outlet.id}`,
  }));
  writeFileSync(file, JSON.stringify(moved));
}

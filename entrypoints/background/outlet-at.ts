import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { PriorOutlet } from '../../lib/model/prior.ts';

let outlets: Promise<readonly Outlet[]> | null = null;

/** The outlet whose page has this address; undefined if it isn't in the catalogue. */
export async function outletAt(address: string): Promise<PriorOutlet | undefined> {
  if (!URL.canParse(address)) return undefined;
  outlets ??= readOutlets().catch(() => {
    outlets = null;
    return [];
  });
  return findOutlet(await outlets, new URL(address).hostname) ?? undefined;
}

/** The catalogue that ships. */
export async function readOutlets(): Promise<readonly Outlet[]> {
  return JSON.parse(new TextDecoder().decode(await shippedFile('outlets.json'))) as Outlet[];
}

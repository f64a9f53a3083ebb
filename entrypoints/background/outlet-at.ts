import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import { shippedOutlets } from '../../lib/extension/browser/shipped-outlets.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { PriorOutlet } from '../../lib/model/prior.ts';

let outlets: Promise<readonly Outlet[]> | null = null;

/** The outlet whose page has this address; undefined if it isn't in the catalogue. */
export async function outletAt(address: string): Promise<PriorOutlet | undefined> {
  if (!URL.canParse(address)) return undefined;
  outlets ??= shippedOutlets().catch(() => {
    outlets = null;
    return [];
  });
  return findOutlet(await outlets, new URL(address).hostname) ?? undefined;
}

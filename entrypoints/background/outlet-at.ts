import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import { shippedOutlets } from '../../lib/extension/browser/shipped-outlets.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { PriorOutlet } from '../../lib/model/prior.ts';

let outlets: Promise<readonly Outlet[]> | null = null;

/** The outlet whose page has this address; undefined if it isn't in the catalogue. */
export async function outletAt(address: string): Promise<PriorOutlet | undefined> {
  return URL.canParse(address) ? outletNamed(new URL(address).hostname) : undefined;
}

/** The outlet with this name or host name; undefined if it isn't in the catalogue. */
export async function outletNamed(named: string): Promise<PriorOutlet | undefined> {
  outlets ??= shippedOutlets().catch(() => {
    outlets = null;
    return [];
  });
  return findOutlet(await outlets, named) ?? undefined;
}

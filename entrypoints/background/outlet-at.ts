import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import { type FactsOf, outletFacts } from '../../lib/coverage/outlet-facts.ts';
import { shippedOutlets } from '../../lib/extension/browser/shipped-outlets.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { PriorOutlet } from '../../lib/model/prior.ts';
import { originalHost } from '../../lib/text/addresses/original-host.ts';

let catalogue: Promise<readonly Outlet[]> | null = null;
const factsByCatalogue = new WeakMap<readonly Outlet[], FactsOf>();

/** The outlet whose page has this address; undefined if it isn't in the catalogue. */
export async function outletAt(address: string): Promise<PriorOutlet | undefined> {
  return URL.canParse(address) ? outletNamed(originalHost(new URL(address).hostname)) : undefined;
}

/** The outlet with this name or host name; undefined if it isn't in the catalogue. */
export async function outletNamed(named: string): Promise<PriorOutlet | undefined> {
  return findOutlet(await openCatalogue(), named) ?? undefined;
}

/** What the catalogue knows of stories' outlets. Indexed when it is first needed, because pages are read without it. */
export async function storyFacts(): Promise<FactsOf> {
  const outlets = await openCatalogue();
  const facts = factsByCatalogue.get(outlets) ?? outletFacts(outlets);
  factsByCatalogue.set(outlets, facts);
  return facts;
}

/** Empty if the file can't be read; the next call tries again. */
function openCatalogue(): Promise<readonly Outlet[]> {
  catalogue ??= shippedOutlets().catch(() => {
    catalogue = null;
    return [];
  });
  return catalogue;
}

import { findOutlet } from '../../lib/coverage/find-outlet.ts';
import { type FactsOf, outletFacts } from '../../lib/coverage/outlet-facts.ts';
import { shippedOutlets } from '../../lib/extension/browser/shipped-outlets.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { PriorOutlet } from '../../lib/model/prior.ts';

interface Catalogue {
  readonly outlets: readonly Outlet[];
  readonly factsOf: FactsOf;
}

let catalogue: Promise<Catalogue> | null = null;

/** The outlet whose page has this address; undefined if it isn't in the catalogue. */
export async function outletAt(address: string): Promise<PriorOutlet | undefined> {
  return URL.canParse(address) ? outletNamed(new URL(address).hostname) : undefined;
}

/** The outlet with this name or host name; undefined if it isn't in the catalogue. */
export async function outletNamed(named: string): Promise<PriorOutlet | undefined> {
  return findOutlet((await openCatalogue()).outlets, named) ?? undefined;
}

/** What the catalogue knows of stories' outlets. */
export async function storyFacts(): Promise<FactsOf> {
  return (await openCatalogue()).factsOf;
}

/** Empty if the file can't be read; the next call tries again. */
function openCatalogue(): Promise<Catalogue> {
  catalogue ??= shippedOutlets()
    .catch(() => {
      catalogue = null;
      return [];
    })
    .then(outlets => ({ outlets, factsOf: outletFacts(outlets) }));
  return catalogue;
}

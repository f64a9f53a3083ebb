import { starterSet } from '../../lib/coverage/starter-set.ts';
import { shippedOutlets, shippedStarters } from '../../lib/extension/browser/shipped-outlets.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';

/** The outlets that this browser's reader is offered first. */
export async function readerStarterSet(): Promise<readonly Outlet[]> {
  const [starters, outlets] = await Promise.all([shippedStarters(), shippedOutlets()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return starterSet(starters, outlets, { languages: navigator.languages, timeZone });
}

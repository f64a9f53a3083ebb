import type { ListedFeed } from '../../../model/coverage/coverage-status.ts';
import { shippedOutlets } from '../shipped-outlets.ts';
import { watchGrants } from './granted-sites.ts';
import { hasPermission } from './permissions.ts';

/**
 * Turns on outlets of the catalogue as soon as the reader allows requests to them.
 * @param turnOn gets the feeds that are allowed
 * @param onError gets what fails after a permission was granted
 * @returns takes the ids of the outlets that the reader is asked about; ids that aren't in the catalogue are ignored
 */
export function outletsOnceAllowed(
  turnOn: (feeds: readonly ListedFeed[]) => Promise<void>,
  onError: (error: unknown) => void,
): (ids: readonly string[]) => Promise<void> {
  let waiting: readonly string[] = [];
  const turnOnAllowed = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const chosen = (await shippedOutlets()).filter(({ id }) => waiting.includes(id));
    const isAllowed = await Promise.all(chosen.map(({ feed }) => hasPermission(feed, 'fetch')));
    const allowed = chosen.filter((_, at) => isAllowed[at]);
    if (allowed.length === 0) return;
    waiting = waiting.filter(wanted => !allowed.some(({ id }) => id === wanted));
    await turnOn(allowed.map(({ feed, name }) => ({ address: feed, name })));
  };
  watchGrants(() => void turnOnAllowed().catch(onError));
  return ids => {
    waiting = ids;
    return turnOnAllowed();
  };
}

import { lookupAddress } from '../extension/browser/lookup/lookup-address.ts';
import type { PanelState } from '../model/panel/panel.ts';
import type { Backend } from './backend.ts';
import type { Store } from './store.ts';

/** Fewer than on the look-up page: the names of the article come before them. */
const MOST_FOUND = 12;

/**
 * Returns a function that looks for known names and keeps the latest answer in the store. An empty query clears it.
 * Late answers to earlier queries are dropped.
 */
export function createNameFinder(
  store: Store<PanelState>,
  { sendToBackground }: Pick<Backend, 'sendToBackground'>,
): (query: string) => Promise<void> {
  let latest = 0;
  return async query => {
    const request = ++latest;
    if (!query.trim()) return store.change({ found: null });
    const { entities } = await sendToBackground('findNames', { query, most: MOST_FOUND });
    if (request !== latest) return;
    const names = entities.map(entity => ({
      entity,
      address: lookupAddress({ name: query, id: entity.id }),
    }));
    store.change({ found: { query, names } });
  };
}

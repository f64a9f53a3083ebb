import type { Store } from './open-store.ts';
import { makeRoom } from './prune.ts';

const pruning = new WeakMap<Store, Promise<void>>();
/**
 * Stores that stayed full after pruning. Chromium may only reclaim the space of deleted records when the database is
 * next opened, so deleting more until then is pointless. https://github.com/w3c/IndexedDB/issues/420
 */
const stillFull = new WeakSet<Store>();

/**
 * Runs a write. If storage is full, deletes the oldest stories and tries once more.
 * @param write must be a single transaction, so that a failed attempt leaves nothing behind
 * @throws DOMException `QuotaExceededError` if storage is still full
 */
export async function withRoom<Value>(store: Store, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error) || stillFull.has(store)) throw error;
    await pruneOnce(store);
    try {
      return await write();
    } catch (again) {
      if (isFull(again)) stillFull.add(store);
      throw again;
    }
  }
}

/** Whether an error means that storage is full. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Concurrent writes share one deletion. */
function pruneOnce(store: Store): Promise<void> {
  const running = pruning.get(store) ?? makeRoom(store).finally(() => pruning.delete(store));
  pruning.set(store, running);
  return running;
}

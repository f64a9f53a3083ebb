import type { Store } from './open-store.ts';
import { makeRoom } from './prune.ts';

const making = new WeakMap<Store, Promise<void>>();
/** Chromium frees the room of what was deleted when a database is opened the next time: until then, deleting more is in vain. */
const inVain = new WeakSet<Store>();

/**
 * Writes, and where the browser has no room left, gives up the oldest stories and writes once more. A write that failed
 * must have left nothing behind: one transaction.
 * @throws DOMException `QuotaExceededError` where even that gave no room
 */
export async function withRoom<Value>(store: Store, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error) || inVain.has(store)) throw error;
    await roomMade(store);
    try {
      return await write();
    } catch (again) {
      if (isFull(again)) inVain.add(store);
      throw again;
    }
  }
}

/** Whether something failed because the browser has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Once for all who wait for it. */
function roomMade(store: Store): Promise<void> {
  const room = making.get(store) ?? makeRoom(store).finally(() => making.delete(store));
  making.set(store, room);
  return room;
}

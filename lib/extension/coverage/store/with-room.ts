import type { Store } from './open-store.ts';
import { makeRoom } from './prune.ts';

/**
 * Writes, and where the browser has no room left, makes some and writes once more. A write that failed must have left
 * nothing behind: one transaction.
 * @throws DOMException `QuotaExceededError` where even that gave no room
 */
export async function withRoom<Value>(store: Store, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    if (!isFull(error)) throw error;
    await makeRoom(store);
    return write();
  }
}

/** Whether something failed because the browser has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

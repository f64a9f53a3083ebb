import type { Store } from './open-store.ts';
import { isAhead } from './retention.ts';
import type { FeedRecord } from './schema.ts';
import { withRoom } from './with-room.ts';

/** Longer than any check takes. If the background is killed during a check, the feed is due again after this. */
const LEASE_MS = 5 * 60_000;

/**
 * Claims a feed for a check, in one transaction so that only one of two running backgrounds can.
 * @returns its record, or null if it isn't due
 */
export function claimFeed(store: Store, address: string, now: number): Promise<FeedRecord | null> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    const record = (await transaction.store.get(address)) ?? newFeedRecord(address);
    const due = !isAhead(record.nextAt, now);
    if (due) await transaction.store.put({ ...record, nextAt: now + LEASE_MS });
    await transaction.done;
    return due ? record : null;
  });
}

/** Saves the outcome of a check, unless the feed was turned off in the meantime. */
export function writeFeed(store: Store, record: FeedRecord): Promise<void> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    if (await transaction.store.get(record.address)) await transaction.store.put(record);
    await transaction.done;
  });
}

/** Records in the order of the addresses; null for a feed that was never checked. */
export async function readFeeds(store: Store, addresses: readonly string[]): Promise<(FeedRecord | null)[]> {
  if (addresses.length === 0) return [];
  // One request for all: a reader may have turned on hundreds, and a reply waits for each request.
  const records = new Map((await store.getAll('feeds')).map(record => [record.address, record]));
  return addresses.map(address => records.get(address) ?? null);
}

function newFeedRecord(address: string): FeedRecord {
  return { address, etag: '', lastModified: '', nextAt: 0, failures: 0, state: { state: 'none' }, okAt: 0 };
}

import type { Store } from './open-store.ts';
import type { FeedRecord } from './schema.ts';
import { withRoom } from './with-room.ts';

/** A visit takes no longer; after a background that was killed amid one, the feed's turn comes again. */
const LEASE_MS = 5 * 60_000;

/**
 * Takes a feed's turn in one transaction, so that no second window visits it too.
 * @returns what is known of it, or null where its time has not come
 */
export function claimFeed(store: Store, address: string, now: number): Promise<FeedRecord | null> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    const record = (await transaction.store.get(address)) ?? unvisited(address);
    const due = record.nextAt <= now;
    if (due) await transaction.store.put({ ...record, nextAt: now + LEASE_MS });
    await transaction.done;
    return due ? record : null;
  });
}

/** Remembers how a visit went; nothing where the reader dropped the feed in the meantime. */
export function writeFeed(store: Store, record: FeedRecord): Promise<void> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    if (await transaction.store.get(record.address)) await transaction.store.put(record);
    await transaction.done;
  });
}

/** What is known of each feed, in their order; null for one that was never visited. */
export async function readFeeds(store: Store, addresses: readonly string[]): Promise<(FeedRecord | null)[]> {
  const feeds = store.transaction('feeds').store;
  return Promise.all(addresses.map(async address => (await feeds.get(address)) ?? null));
}

function unvisited(address: string): FeedRecord {
  return { address, etag: '', lastModified: '', nextAt: 0, failures: 0, state: { state: 'none' }, okAt: 0 };
}

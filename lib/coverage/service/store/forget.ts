import type { ListedFeed } from '../../../model/coverage-status.ts';
import type { Store } from './open-store.ts';
import { forgetSource } from './story-store.ts';
import { withRoom } from './with-room.ts';

/** Forgets the stories of feeds that were switched off, and when each was visited. */
export async function forgetFeeds(store: Store, feeds: readonly ListedFeed[]): Promise<void> {
  for (const { address } of feeds) {
    await store.delete('feeds', address);
    await forgetSource(store, address);
  }
  await forgetValidators(store);
}

/** So that feeds that list the same stories bring them again with their next visit. */
function forgetValidators(store: Store): Promise<void> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    const records = await transaction.store.getAll();
    const written = records.map(record => transaction.store.put({ ...record, etag: '', lastModified: '' }));
    await Promise.all([...written, transaction.done]);
  });
}

/** Forgets all that a live source answered. */
export async function forgetLive(store: Store, id: string): Promise<void> {
  await store.delete('answers', IDBKeyRange.bound([id, ''], [id, '\uffff']));
  if (id === 'wikipedia') await store.clear('contexts');
}

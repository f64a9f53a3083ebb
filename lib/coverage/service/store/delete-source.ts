import type { ListedFeed } from '../../../model/coverage/coverage-status.ts';
import { ENCYCLOPAEDIA } from '../../sources/encyclopaedia.ts';
import type { Store } from './open-store.ts';
import { deleteStoriesFrom } from './story-store.ts';
import { withRoom } from './with-room.ts';

/** Deletes the stories and records of feeds that were turned off. */
export async function deleteFeeds(store: Store, feeds: readonly ListedFeed[]): Promise<void> {
  for (const { address } of feeds) {
    await store.delete('feeds', address);
    await deleteStoriesFrom(store, address);
  }
  await deleteValidators(store);
}

/** Other feeds may list the stories that were deleted: without validators, their next check fetches them again. */
function deleteValidators(store: Store): Promise<void> {
  return withRoom(store, async () => {
    const transaction = store.transaction('feeds', 'readwrite');
    const records = await transaction.store.getAll();
    const written = records.map(record => transaction.store.put({ ...record, etag: '', lastModified: '' }));
    await Promise.all([...written, transaction.done]);
  });
}

/** Deletes all saved replies of a live source. */
export async function deleteLiveReplies(store: Store, id: string): Promise<void> {
  await store.delete('answers', IDBKeyRange.bound([id, ''], [id, '\uffff']));
  if (id === ENCYCLOPAEDIA.id) await store.clear('contexts');
}

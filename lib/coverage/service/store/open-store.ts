import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { CoverageSchema } from './schema.ts';

export type Store = IDBPDatabase<CoverageSchema>;

const NAME = 'coverage';
/** 2: `SourceState` has `error` where version 1 had `trouble`. 3: `termCounts`. */
const VERSION = 3;
const STORES = ['stories', 'feeds', 'hosts', 'answers', 'contexts', 'meetings', 'termCounts'] as const;

/**
 * Returns a function that opens the store on first use, and again if the browser has closed it.
 * @param name for tests, which each use a store of their own
 */
export function storeOpener(name = NAME): () => Promise<Store> {
  let opening: Promise<Store> | null = null;
  const reset = (): void => {
    opening = null;
  };
  return () => {
    opening ??= openWhole(name, reset).catch(error => {
      reset();
      throw error;
    });
    return opening;
  };
}

/** Recreates the database if it lacks something, as after a disk crash: nothing in it could be read anyway. */
async function openWhole(name: string, onClosed: () => void): Promise<Store> {
  const store = await open(name, onClosed);
  if (STORES.every(each => store.objectStoreNames.contains(each))) return store;
  store.close();
  await deleteDB(name);
  return open(name, onClosed);
}

function open(name: string, onClosed: () => void): Promise<Store> {
  return openDB<CoverageSchema>(name, VERSION, {
    async upgrade(store, oldVersion, _, transaction) {
      store.createObjectStore('termCounts', { keyPath: 'id' });
      if (oldVersion === 1) {
        // Requested again when needed.
        for (const cache of ['feeds', 'answers', 'contexts'] as const)
          await transaction.objectStore(cache).clear();
      }
      if (oldVersion > 0) return;
      const stories = store.createObjectStore('stories', { keyPath: 'key' });
      stories.createIndex('byEntity', 'entityKeys', { multiEntry: true });
      stories.createIndex('byTime', 'published');
      stories.createIndex('bySource', 'sourceId');
      stories.createIndex('byGuid', 'guidKey');
      store.createObjectStore('feeds', { keyPath: 'address' });
      store.createObjectStore('hosts', { keyPath: 'host' });
      store.createObjectStore('answers', { keyPath: ['source', 'entityId'] }).createIndex('byTime', 'at');
      store.createObjectStore('contexts', { keyPath: 'entityId' }).createIndex('byTime', 'at');
      const meetings = store.createObjectStore('meetings', { keyPath: ['entityId', 'page'] });
      meetings.createIndex('byEntity', 'entityId');
      meetings.createIndex('byTime', 'at');
    },
    // A newer version of the extension is waiting to open it.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

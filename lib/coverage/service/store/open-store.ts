import { type IDBPDatabase, openDB } from 'idb';
import { explainVersion } from '../../../extension/browser/newer-database.ts';
import type { CoverageSchema } from './schema.ts';

export type Store = IDBPDatabase<CoverageSchema>;

const NAME = 'coverage';
const VERSION = 1;

/**
 * A door to the store that opens on first use, and again after the browser closed it.
 * @param name another store than the shipped one, for tests
 */
export function storeOpener(name = NAME): () => Promise<Store> {
  let opening: Promise<Store> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return () => {
    opening ??= open(name, forget).catch(error => {
      forget();
      throw error;
    });
    return opening;
  };
}

function open(name: string, forget: () => void): Promise<Store> {
  return openDB<CoverageSchema>(name, VERSION, {
    upgrade(store) {
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
    // A newer copy of the extension wants in: let it.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase | null)?.close();
      forget();
    },
    terminated: forget,
  }).catch(explainVersion);
}

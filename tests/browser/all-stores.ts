import type { Tab } from '../../tools/browsers/opened-browser.ts';

/** Everything in browser storage and IndexedDB, as JSON: evaluated in a page of the extension. */
const ALL_STORES = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  const kept = {};
  for (const area of ['local', 'sync', 'session']) kept[area] = await storage[area].get(null);
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => done(opening.result);
      opening.onerror = fail;
    });
    for (const store of database.objectStoreNames)
      kept[name + '/' + store] = await new Promise((done, fail) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => done(reading.result);
        reading.onerror = fail;
      });
    database.close();
  }
  return JSON.stringify(kept, null, 1);
})()`;

/** Everything that the extension has stored. */
export function allStores(own: Pick<Tab, 'evaluate'>): Promise<string> {
  return own.evaluate<string>(ALL_STORES);
}

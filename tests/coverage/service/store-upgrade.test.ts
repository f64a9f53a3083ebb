import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { storeOpener } from '../../../lib/coverage/service/store/open-store.ts';

it('drops cached replies and feed records of version 1, but keeps stories and reading history', async () => {
  const name = 'store-upgrade';
  const kept = ['stories', 'meetings'];
  const cleared = ['feeds', 'answers', 'contexts'];
  const old = await openDB(name, 1, {
    upgrade(database) {
      for (const store of [...kept, ...cleared, 'hosts']) database.createObjectStore(store);
    },
  });
  for (const store of [...kept, ...cleared]) await old.put(store, { old: true }, 'key');
  old.close();
  const store = await storeOpener(name)();
  const count = (name: string) => store.count(name as 'stories');
  expect(await Promise.all(kept.map(count))).toEqual([1, 1]);
  expect(await Promise.all(cleared.map(count))).toEqual([0, 0, 0]);
  store.close();
});

it('is recreated if the database lacks a part', async () => {
  const name = 'store-half-written';
  const half = await openDB(name, 3, {
    upgrade(database) {
      database.createObjectStore('stories', { keyPath: 'key' });
    },
  });
  half.close();
  const store = await storeOpener(name)();
  expect([...store.objectStoreNames]).toContain('termCounts');
  expect(await store.count('feeds')).toBe(0);
  store.close();
});

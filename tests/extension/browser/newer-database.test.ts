import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { storeOpener } from '../../../lib/coverage/service/store/open-store.ts';
import { explainVersion } from '../../../lib/extension/browser/newer-database.ts';
import { withPacks } from '../../../lib/extension/packs/pack-database.ts';

it.each([
  ['packs', () => withPacks(async database => database.getAll('summaries'))],
  ['coverage', () => storeOpener()().catch(explainVersion)],
])('a database from a newer version of Dramatis is refused and left unchanged: %s', async (name, open) => {
  const newer = await openDB(name, 99, { upgrade: database => void database.createObjectStore('later') });
  await newer.put('later', 'kept', 1);
  newer.close();
  await expect(open()).rejects.toThrow('newer version of Dramatis');
  const again = await openDB(name, 99);
  expect(await again.get('later', 1)).toBe('kept');
  again.close();
});

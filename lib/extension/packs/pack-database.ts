import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackSummary } from '../../model/pack.ts';
import { explainVersion } from '../browser/newer-database.ts';

/** A pack's summary, its base and its text lie apart, so that listing packs reads none of the large parts. */
export interface PackSchema extends DBSchema {
  summaries: { key: string; value: PackSummary };
  /** The binary that `openBase` takes, by key of the pack. */
  bases: { key: string; value: Blob };
  /** JSON lines as they were taken in, by key of the pack; none for compiled packs. */
  texts: { key: string; value: Blob };
}

export type PackDatabase = IDBPDatabase<PackSchema>;

const NAME = 'packs';
const VERSION = 1;

/** Opens the database of packs for one piece of work and closes it again. */
export async function withPacks<T>(work: (database: PackDatabase) => Promise<T>): Promise<T> {
  const database = await openDB<PackSchema>(NAME, VERSION, {
    upgrade(created) {
      created.createObjectStore('summaries', { keyPath: 'key' });
      created.createObjectStore('bases');
      created.createObjectStore('texts');
    },
  }).catch(explainVersion);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

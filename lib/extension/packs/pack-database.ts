import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackSummary } from '../../model/pack.ts';
import { explainVersion } from '../browser/newer-database.ts';

/** Summaries are in a store of their own, so that listing packs doesn't read the large parts. */
export interface PackSchema extends DBSchema {
  summaries: { key: string; value: PackSummary };
  /** The binaries that `openBase` reads, by key of the pack. */
  bases: { key: string; value: Blob };
  /** The imported JSON lines, by key of the pack; none for compiled packs. */
  texts: { key: string; value: Blob };
}

export type PackDatabase = IDBPDatabase<PackSchema>;

const NAME = 'packs';
const VERSION = 1;

/** Opens the database of packs, does some work with it, and closes it. */
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

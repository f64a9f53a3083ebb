import type { Entry } from '../entry.ts';
import type { Source } from '../write-base.ts';

/** Stands between a pack's key and an entry's own id; no id that ships has it, so none is ever replaced. */
const SEPARATOR = '/';

/** The id that an entry of a pack has everywhere outside it. */
export function packId(key: string, id: string): string {
  return key + SEPARATOR + id;
}

/** Whether an id belongs to the pack with this key. */
export function isPackId(key: string, id: string): boolean {
  return id.startsWith(key + SEPARATOR);
}

/**
 * Entries of a pack as `writeBase` takes them. A relation to something outside the pack gets a nameless stand-in with
 * its id: no text can match it, and `Knowledge` goes on to what has that id.
 */
export function packSources(key: string, entries: readonly Entry[]): Source[] {
  const own = new Set(entries.map(({ id }) => id));
  const outside = new Set<string>();
  const outer = (id: string): string => {
    if (own.has(id)) return packId(key, id);
    outside.add(id);
    return id;
  };
  const sources = entries.map(entry => ({
    ...entry,
    id: packId(key, entry.id),
    relations: Object.fromEntries(
      Object.entries(entry.relations).map(([name, targets]) => [name, targets?.map(outer)]),
    ),
  }));
  return [...sources, ...[...outside].map(standIn)];
}

/** See `packSources`. */
export function standIn(id: string): Source {
  return {
    id,
    name: '',
    kind: 'work',
    context: '',
    asOf: '',
    aliases: [],
    short: [],
    guarded: [],
    evidence: [],
    relations: {},
  };
}

import type { Entry } from '../entry.ts';
import type { Source } from '../write-base.ts';

/** Separates a pack's key from an entry's own id. No shipped id contains it, so a pack can't replace one. */
const SEPARATOR = '/';

/** The id of a pack's entry outside the pack. */
export function packId(key: string, id: string): string {
  return key + SEPARATOR + id;
}

export function isPackId(key: string, id: string): boolean {
  return id.startsWith(key + SEPARATOR);
}

/**
 * Converts a pack's entries for `writeBase`. A relation to an entity outside the pack gets a nameless stand-in with that
 * entity's id: no text can match it, and `Knowledge` replaces it with the real entity.
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

/** A nameless source with the id of an entity outside the pack; see `packSources`. */
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

import { type Entry, idOf } from '../../lib/knowledge/entry.ts';

/** An entry with the given fields; the others are empty. */
export function makeEntry(part: Partial<Entry> & { name: string }): Entry {
  return {
    id: idOf(part.name),
    kind: 'organization',
    context: `About ${part.name}`.slice(0, 140),
    asOf: '2026-01',
    aliases: [],
    short: [],
    guarded: [],
    evidence: [],
    relations: {},
    ...part,
  };
}

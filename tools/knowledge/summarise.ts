import { type Source, writeBase } from '../../lib/knowledge/write-base.ts';
import type { Gathered } from '../../modules/knowledge/compile.ts';

/** What `--json` prints. */
export interface Summary {
  /** Entries in `knowledge/`. */
  readonly handWritten: number;
  /** Entries that data packages add. */
  readonly compiled: number;
  /** Aliases of all uses: open, short, guarded and demonyms. */
  readonly aliases: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Size of the shipped binary. */
  readonly bytes: number;
  /** Oldest month in which a hand-written entry was last reviewed; empty if there are none. */
  readonly oldest: string;
}

export function summarise({ entries, sources }: Gathered): Summary {
  const handWritten = new Set(entries.map(({ entry }) => entry.id)).size;
  return {
    handWritten,
    compiled: sources.length - handWritten,
    aliases: sources.reduce((sum, source) => sum + aliasesOf(source).length, 0),
    byKind: countBy(sources, ({ kind }) => kind),
    bytes: writeBase(sources).byteLength,
    oldest: entries.map(({ entry }) => entry.asOf).reduce((a, b) => (a && a < b ? a : b), ''),
  };
}

/** All aliases of an entry other than its name, each once. */
export function aliasesOf({ name, aliases, short, guarded, demonyms }: Source): string[] {
  return [...new Set([...aliases, ...short, ...guarded, ...(demonyms ?? [])])].filter(
    alias => alias !== name,
  );
}

/** Counts by key, highest first. */
export function countBy<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

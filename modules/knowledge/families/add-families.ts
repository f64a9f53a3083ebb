import type { Entry } from '../../../lib/knowledge/entry.ts';
import { openAliases } from '../check.ts';
import { aliasKey, kindClass } from '../known-index.ts';

/** Entries with the families' names, and the families' entries that were new. */
export interface WithFamilies {
  readonly entries: readonly Entry[];
  readonly added: readonly Entry[];
}

/**
 * Adds generated entries to hand-written ones. A hand-written entry wins: one with the title or a name of a generated one
 * only gets its other names. A name that something else already has is left out.
 */
export function addFamilies(entries: readonly Entry[], generated: readonly Entry[]): WithFamilies {
  const byTitle = new Map(entries.flatMap(entry => (entry.wikipedia ? [[entry.wikipedia, entry]] : [])));
  const owners = new Map<string, Entry>();
  const ids = new Set(entries.map(({ id }) => id));
  for (const entry of entries)
    for (const alias of [...openAliases(entry), ...entry.short]) {
      const key = aliasKey(alias);
      if (key && !owners.has(key)) owners.set(key, entry);
    }
  const owner = (alias: string): Entry | undefined => owners.get(aliasKey(alias) ?? '');
  const gifts = new Map<string, Entry[]>();
  const added: Entry[] = [];
  for (const one of generated) {
    const titled = one.wikipedia === undefined ? undefined : byTitle.get(one.wikipedia);
    const named = [one.name, ...one.aliases].map(owner).find(other => other && isSameKind(other, one));
    const same = titled ?? named;
    if (same && ids.has(same.id)) gifts.set(same.id, [...(gifts.get(same.id) ?? []), one]);
    else if (!same && !owner(one.name) && !ids.has(one.id)) {
      const aliases = one.aliases.filter(alias => !owner(alias));
      added.push({ ...one, aliases });
      for (const alias of [one.name, ...aliases]) owners.set(aliasKey(alias) ?? '', one);
    }
  }
  return { entries: entries.map(entry => withNames(entry, gifts.get(entry.id) ?? [], owner)), added };
}

function isSameKind(a: Entry, b: Entry): boolean {
  return kindClass(a.kind) === kindClass(b.kind);
}

function withNames(
  entry: Entry,
  gifts: readonly Entry[],
  owner: (alias: string) => Entry | undefined,
): Entry {
  if (!gifts.length) return entry;
  const fresh = gifts.flatMap(({ name, aliases }) => [name, ...aliases]).filter(alias => !owner(alias));
  return { ...entry, aliases: [...new Set([...entry.aliases, ...fresh])] };
}

import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { openAliases } from './check.ts';

/** Kinds between which data packages and hand-written files may differ: a brand is a product or its maker. */
export function kindClass(kind: Kind): string {
  return kind === 'person' || kind === 'place' || kind === 'group' ? kind : 'thing';
}

/** Keys are asked for again and again while everything is joined. */
const keys = new Map<string, string | null>();

/** An alias as it is compared: the keys of its words. Null where it has none. */
export function aliasKey(alias: string): string | null {
  let key = keys.get(alias);
  if (key === undefined) {
    key = aliasKeys(alias)?.keys.join() ?? null;
    keys.set(alias, key);
  }
  return key;
}

/** The hand-written entries by everything that shows a compiled one to be the same. */
export class KnownIndex {
  private readonly byWikidata = new Map<string, Entry>();
  private readonly byTitle = new Map<string, Entry>();
  private readonly byAlias = new Map<string, Entry[]>();
  private readonly shortAliases = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.wikidata) this.byWikidata.set(entry.wikidata, entry);
      if (entry.wikipedia) this.byTitle.set(entry.wikipedia.toLowerCase(), entry);
      for (const alias of openAliases(entry)) {
        const key = aliasKey(alias);
        if (key) this.byAlias.set(key, [...(this.byAlias.get(key) ?? []), entry]);
      }
      for (const alias of entry.short) {
        const key = aliasKey(alias);
        if (key) this.shortAliases.add(key);
      }
    }
  }

  withWikidata(id: string | undefined): Entry | undefined {
    return id ? this.byWikidata.get(id) : undefined;
  }

  withTitle(title: string | undefined): Entry | undefined {
    return title ? this.byTitle.get(title.toLowerCase()) : undefined;
  }

  /** Entries that have this alias, their names first. */
  withAlias(alias: string): readonly Entry[] {
    const key = aliasKey(alias);
    return (key && this.byAlias.get(key)) || [];
  }

  /** Whether any entry is met by this alias, be it a surname. */
  hasAlias(alias: string): boolean {
    const key = aliasKey(alias);
    return key !== null && (this.byAlias.has(key) || this.shortAliases.has(key));
  }
}

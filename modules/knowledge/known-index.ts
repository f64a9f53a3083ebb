import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { openAliases } from './check.ts';

/** Groups kinds that data packages and hand-written files may confuse: a brand is a product or its maker. */
export function kindClass(kind: Kind): string {
  return kind === 'person' || kind === 'place' || kind === 'group' ? kind : 'thing';
}

const LEGAL_FORM =
  /,? (SE|AG|plc|PLC|Inc\.?|Corporation|Company|Group|Holdings?|Limited|Ltd|S\.A\.|International|Interactive Software)$/;
/** Shorter names, such as "APA" or "GPT", are those of several firms. */
const SHORTEST_FIRM = 5;

/** The same keys are needed many times during a merge. */
const keys = new Map<string, string | null>();

/** Comparison key of an alias, made from its words' keys; null if it has none. */
export function aliasKey(alias: string): string | null {
  let key = keys.get(alias);
  if (key === undefined) {
    key = aliasKeys(alias)?.keys.join() ?? null;
    keys.set(alias, key);
  }
  return key;
}

/** Finds the hand-written entry that a compiled one duplicates. */
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

  /** Entries with this name or alias. */
  withAlias(alias: string): readonly Entry[] {
    const key = aliasKey(alias);
    return (key && this.byAlias.get(key)) || [];
  }

  /** The organisation that a name means with a legal form: "Allianz SE", "Logitech International". */
  withLegalForm(name: string): Entry | undefined {
    const bare = name.replace(LEGAL_FORM, '');
    if (bare === name || bare.length < SHORTEST_FIRM) return undefined;
    const key = aliasKey(bare);
    return this.withAlias(bare).find(
      ({ kind, name: own }) => kind === 'organization' && aliasKey(own) === key,
    );
  }

  /** Whether any entry has this alias, even as a short one. */
  hasAlias(alias: string): boolean {
    const key = aliasKey(alias);
    return key !== null && (this.byAlias.has(key) || this.shortAliases.has(key));
  }

  /** Whether any entry has this alias as a short one. */
  hasShortAlias(alias: string): boolean {
    return this.shortAliases.has(aliasKey(alias) ?? '');
  }
}

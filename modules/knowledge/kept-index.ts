import { aliasKey } from './known-index.ts';
import { isSame } from './namesakes.ts';
import type { Compiled } from './packages/compiled.ts';

/** The compiled entries kept so far, by name, title and id. */
export class KeptIndex {
  private readonly all = new Map<string, Compiled>();
  private readonly keysByName = new Map<string, string[]>();
  private readonly keysByTitle = new Map<string, string>();
  private readonly keysById = new Map<string, string>();

  values(): Compiled[] {
    return [...this.all.values()];
  }

  /** Adds an entry with a name that can be an alias. */
  add(one: Compiled): void {
    const alias = aliasKey(one.name)!;
    this.keysByName.set(alias, [...(this.keysByName.get(alias) ?? []), one.key]);
    this.put(one);
  }

  /** Entries of that name, the earliest first. */
  namesakes(name: string): Compiled[] {
    return (this.keysByName.get(aliasKey(name) ?? '') ?? []).map(key => this.all.get(key)!);
  }

  /** The entry with the same id or title. */
  same(one: Compiled): Compiled | undefined {
    const keys = [
      one.wikidata && this.keysById.get(one.wikidata),
      one.wikipedia && this.keysByTitle.get(one.wikipedia),
    ];
    return keys.flatMap(key => (key && this.all.get(key)) || []).find(other => isSame(one, other));
  }

  /** Adds what another entry says about a kept one, whose own facts come first. */
  join(kept: Compiled, one: Compiled): void {
    // The title and id that we assign to a town by its name alone may be another's.
    const isAssigned = kept.key.startsWith('geonames:') && kept.wikipedia === kept.name;
    const identified = isAssigned && one.wikipedia && one.wikidata ? one : kept;
    this.put({
      ...kept,
      category: kept.category || one.category,
      aliases: [...(kept.aliases ?? []), ...(one.aliases ?? [])],
      // How large a city is says more than that it has an article.
      weight: kept.kind === 'place' ? kept.weight : Math.max(one.weight, kept.weight),
      within: kept.within ?? one.within,
      wikipedia: identified.wikipedia ?? one.wikipedia,
      wikidata: identified.wikidata ?? one.wikidata,
      evidence: kept.kind === 'place' && !kept.evidence?.length ? placesIn(one) : (kept.evidence ?? []),
    });
  }

  private put(one: Compiled): void {
    this.all.set(one.key, one);
    if (one.wikipedia && !this.keysByTitle.has(one.wikipedia)) this.keysByTitle.set(one.wikipedia, one.key);
    if (one.wikidata && !this.keysById.has(one.wikidata)) this.keysById.set(one.wikidata, one.key);
  }
}

/** What tells a place from its namesakes: "Saskatchewan" in the title "Regina, Saskatchewan". */
function placesIn({ wikipedia = '', evidence = [] }: Compiled): string[] {
  return [...evidence, ...(/, ([^,()]+)$/.exec(wikipedia)?.slice(1) ?? [])];
}

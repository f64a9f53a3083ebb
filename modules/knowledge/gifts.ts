import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { isSafeAlias } from './guard.ts';
import type { KnownIndex } from './known-index.ts';
import type { Compiled } from './packages/compiled.ts';
import type { Words } from './packages/words.ts';

/** What the packages add to a hand-written entry. */
interface Gift {
  readonly aliases: Set<string>;
  readonly demonyms: Set<string>;
  wikidata?: string;
}

/** Initials long enough to be told from a word, with a vowel to speak. */
const SPOKEN = /^(?=.*[AEIOU])[A-Z]{4,}$/;

/** Gathers the aliases, demonyms and ids that the packages add to hand-written entries. */
export class Gifts {
  private readonly index: KnownIndex;
  private readonly words: Words;
  private readonly byId = new Map<string, Gift>();

  constructor(index: KnownIndex, words: Words) {
    this.index = index;
    this.words = words;
  }

  /**
   * Takes what a compiled entry adds to a hand-written one.
   * @param isSure whether they are surely the same; if not, only demonyms are taken
   */
  give(to: Entry, one: Compiled, isSure: boolean): void {
    const gift = this.byId.get(to.id) ?? { aliases: new Set(), demonyms: new Set() };
    this.byId.set(to.id, gift);
    for (const alias of one.demonyms ?? []) gift.demonyms.add(alias);
    if (!isSure) return;
    if (one.wikidata && sharesId(to, one)) gift.wikidata ??= one.wikidata;
    for (const alias of one.aliases ?? [])
      if (!this.index.hasAlias(alias) && isSafeAlias(alias, this.words)) gift.aliases.add(alias);
  }

  /** A hand-written entry with what it was given, and with its initials as British papers write them. */
  complete(entry: Entry): Source {
    const gift = this.byId.get(entry.id);
    const spoken = this.spokenInitials(entry);
    if (!gift) return spoken.length ? { ...entry, aliases: [...entry.aliases, ...spoken] } : entry;
    return {
      ...entry,
      aliases: [...entry.aliases, ...gift.aliases, ...spoken],
      demonyms: [...gift.demonyms],
      wikidata: entry.wikidata ?? gift.wikidata,
    };
  }

  /** "Nato" for "NATO": British papers write initials that are spoken as a word like one. */
  private spokenInitials(entry: Entry): string[] {
    if (entry.kind !== 'organization') return [];
    return [entry.name, ...entry.aliases]
      .filter(alias => SPOKEN.test(alias) && !entry.guarded.includes(alias))
      .filter(alias => this.index.withAlias(alias).every(other => other === entry))
      .map(alias => alias[0] + alias.slice(1).toLowerCase())
      .filter(alias => isSafeAlias(alias, this.words) && !this.index.hasShortAlias(alias));
  }
}

/**
 * Whether the id of what has an entry's name is the entry's own: a film isn't the restaurant chain of its name. A title
 * decides, or else the kind. The titles that we assign to places are too coarse.
 */
function sharesId({ kind, wikipedia }: Entry, one: Compiled): boolean {
  return one.kind !== 'place' && one.wikipedia ? one.wikipedia === wikipedia : one.kind === kind;
}

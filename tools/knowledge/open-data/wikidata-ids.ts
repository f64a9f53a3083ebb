import { idOf } from '../../../lib/knowledge/entry.ts';
import { aliasKey } from '../../../modules/knowledge/known-index.ts';
import { isBranchItem, type OpenDataRow } from './read-open-data.ts';

/** Sets whose title is the item's own article. ROR also gives the parent's title to branches. */
export const EXACT_SETS = ['congress', 'wikitrivia', 'fb15k', 'epworld', 'partyfacts'];
export const BRANCH_SETS = ['ror'];

/** An entry as far as its Wikidata id depends on it. */
export interface Titled {
  readonly name: string;
  readonly wikipedia: string;
  /** Ids of the places it is in, such as "united-states"; a branch elsewhere isn't it. */
  readonly places?: readonly string[];
}

/** The Wikidata id of an entry, or why it has none. */
export type IdChoice = { readonly id: string } | { readonly reason: 'no row' | 'the sets disagree' };

/** Finds Wikidata ids by the title of the English Wikipedia article. */
export class WikidataIds {
  private readonly exact = new Map<string, Set<string>>();
  private readonly branches = new Map<string, OpenDataRow[]>();

  /** Adds the rows of a set; see `EXACT_SETS` and `BRANCH_SETS`. */
  add(rows: readonly OpenDataRow[], isExact: boolean): void {
    for (const row of rows) {
      if (!row.wikipedia || !/^Q\d+$/.test(row.id) || isBranchItem(row)) continue;
      if (isExact) this.exact.set(row.wikipedia, (this.exact.get(row.wikipedia) ?? new Set()).add(row.id));
      else this.branches.set(row.wikipedia, [...(this.branches.get(row.wikipedia) ?? []), row]);
    }
  }

  /** Chooses an id only if there is exactly one: a wrong id is worse than none. */
  choose({ name, wikipedia, places = [] }: Titled): IdChoice {
    const exact = this.exact.get(wikipedia);
    const branches = (this.branches.get(wikipedia) ?? []).filter(row => isIn(row, places));
    if (!exact && !branches.length) return { reason: 'no row' };
    const names = new Set([name, wikipedia].map(aliasKey));
    const ids =
      exact ?? new Set(branches.filter(({ label }) => names.has(aliasKey(label))).map(({ id }) => id));
    return ids.size === 1 ? { id: [...ids][0]! } : { reason: 'the sets disagree' };
  }
}

/** Whether a row is in one of the places, as far as they are known: "Company in Munich, Germany". */
function isIn({ description = '' }: OpenDataRow, places: readonly string[]): boolean {
  const parts = (/ in (.+)$/.exec(description)?.[1] ?? '').split(', ').map(place => idOf(place));
  return !places.length || parts.some(part => places.includes(part.replace(/^the-/, '')));
}

import type { Entry } from '../../lib/knowledge/entry.ts';

/** In which countries and regions things lie, hand-written and compiled alike, by id. */
export class PlaceChains {
  private readonly parents = new Map<string, readonly string[]>();
  private readonly countries = new Set<string>();
  private readonly regions = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const { id, relations } of entries)
      this.parents.set(id, [...(relations.locatedIn ?? []), ...(relations.partOf ?? [])]);
  }

  add(id: string, parent: string | undefined): void {
    this.parents.set(id, parent ? [parent] : []);
  }

  markCountry(id: string): void {
    this.countries.add(id);
  }

  markRegion(id: string): void {
    this.regions.add(id);
  }

  /** Whether two things can be the same by where they lie: no country or region known of both is different. */
  compatible(a: readonly string[], b: readonly string[]): boolean {
    const [over, under] = [this.above(a), this.above(b)];
    return [this.countries, this.regions].every(level => {
      const first = over.filter(id => level.has(id));
      const second = under.filter(id => level.has(id));
      return first.length === 0 || second.length === 0 || first.some(id => second.includes(id));
    });
  }

  /** The countries that a thing lies in, as far as they are known. */
  countriesOf(id: string): string[] {
    return this.above([id]).filter(other => this.countries.has(other));
  }

  /** The ids themselves and all that they lie in. */
  private above(ids: readonly string[]): string[] {
    const met = new Set(ids);
    for (const id of met) for (const parent of this.parents.get(id) ?? []) met.add(parent);
    return [...met];
  }
}

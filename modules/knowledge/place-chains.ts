import type { Entry } from '../../lib/knowledge/entry.ts';

/** Which countries and regions an entity is in, for hand-written and compiled entries, by id. */
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

  /** Whether two entities could be the same: their countries and regions, where both are known, agree. */
  compatible(a: readonly string[], b: readonly string[]): boolean {
    const [over, under] = [this.above(a), this.above(b)];
    return [this.countries, this.regions].every(level => {
      const first = over.filter(id => level.has(id));
      const second = under.filter(id => level.has(id));
      return first.length === 0 || second.length === 0 || first.some(id => second.includes(id));
    });
  }

  /** The known countries that contain an entity. */
  countriesOf(id: string): string[] {
    return this.above([id]).filter(other => this.countries.has(other));
  }

  /** The known regions among entities and what contains them. The United Kingdom, which is also listed as a region, isn't one. */
  regionsOf(ids: readonly string[]): string[] {
    return this.above(ids).filter(other => this.regions.has(other) && !this.countries.has(other));
  }

  /** The ids themselves and every place that contains them. */
  above(ids: readonly string[]): string[] {
    const found = new Set(ids);
    for (const id of found) for (const parent of this.parents.get(id) ?? []) found.add(parent);
    return [...found];
  }
}

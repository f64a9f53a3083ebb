import { isDifferent } from './namesakes.ts';
import type { Compiled } from './packages/compiled.ts';
import type { PlaceChains } from './place-chains.ts';

/** What a place is, as far as its description tells: a town, or a part of a country. */
type Sort = 'town' | 'region';

const TOWN =
  /\b(?:county seat|city|town|capital|municipality|village|community|suburb|borough|port|settlement|commune|comune|resort|metropolis)\b/i;
const REGION =
  /\b(?:county(?! seat)|province|state|region|department|district|prefecture|council area|country|territory|colony|empire)\b/i;
/** English cities that are counties or districts of their own. */
const EITHER = /^County or district\b/;

/** Finds the town or region of the lists that a place of open data is, by the countries and regions that it names. */
export class SamePlaces {
  private readonly byName = new Map<string, string[]>();
  private readonly chains: PlaceChains;
  /** Keys of the places found so far. */
  private readonly found = new Set<string>();

  constructor(chains: PlaceChains) {
    this.chains = chains;
  }

  /** Takes the names of a country or region, and of its people. */
  add(id: string, names: Iterable<string>): void {
    for (const name of names) this.byName.set(name, [...(this.byName.get(name) ?? []), id]);
  }

  /** The largest place of the same name, sort, country and region; undefined if the description names neither. */
  find(one: Compiled, namesakes: readonly Compiled[]): Compiled | undefined {
    const sort = sortOf(one.category);
    const named = this.namedBy(one);
    if (!sort || named.length === 0) return undefined;
    const found = namesakes
      .filter(
        other =>
          other.kind === 'place' &&
          !this.isOther(one, other) &&
          (sortOf(other.category) === sort || EITHER.test(other.category)) &&
          this.isIn(other.key, named),
      )
      .sort((a, b) => b.weight - a.weight)[0];
    if (found) this.found.add(found.key);
    return found;
  }

  /** Whether titles say that it is another place. The bare ones that we assign to towns say nothing, nor do their ids. */
  private isOther(one: Compiled, other: Compiled): boolean {
    if (other.wikipedia === other.name && !this.found.has(other.key)) return false;
    return isDifferent(one, other);
  }

  /** Whether a place is in the country that is named, and in one of the regions, as far as both are known. */
  private isIn(key: string, named: readonly string[]): boolean {
    const { chains } = this;
    // "Essex County, Massachusetts": of two countries, the one that is named last counts.
    const country = chains.countriesOf(named.at(-1)!)[0];
    if (country === undefined || !chains.countriesOf(key).includes(country)) return false;
    const wanted = chains.regionsOf(named.filter(id => chains.countriesOf(id).includes(country)));
    const own = chains.regionsOf([key]).filter(id => id !== key);
    return wanted.length === 0 || own.length === 0 || own.some(id => wanted.includes(id));
  }

  /** The countries and regions in a description and a title: "City in Santa Fe province, Argentina". */
  private namedBy({ name, category, wikipedia = '', evidence = [] }: Compiled): string[] {
    const found: string[] = [];
    for (const text of [category, wikipedia.slice(name.length), ...evidence]) {
      const words = text.split(/[^\p{L}’'-]+/u).filter(Boolean);
      for (let at = 0; at < words.length; at++)
        for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
          const phrase = words.slice(at, at + count).join(' ');
          const ids = phrase === name ? undefined : this.byName.get(phrase);
          if (!ids) continue;
          found.push(...ids);
          at += count - 1;
          break;
        }
    }
    return found;
  }
}

/** Words in the name of a country or region, at most. */
const LONGEST = 4;

/** What a description says that a place is; undefined for mosques and rivers. */
export function sortOf(category: string): Sort | undefined {
  if (category.endsWith('city status')) return 'town';
  const [town, region] = [TOWN, REGION].map(words => words.exec(category)?.index ?? Number.POSITIVE_INFINITY);
  return town === region ? undefined : town! < region! ? 'town' : 'region';
}

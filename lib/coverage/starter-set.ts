import type { Outlet, Starter } from '../model/coverage/outlet.ts';

/** As many as a browser's question can list, and enough for a first story. */
const FIRST_OUTLETS = 6;

/** What a browser tells about its reader. */
export interface Reader {
  /** BCP 47, most preferred first. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The outlets to begin with.
 * @param starters the set for readers anywhere among them
 * @returns six, or fewer if the catalogue lacks some
 */
export function starterSet(
  starters: readonly Starter[],
  outlets: readonly Outlet[],
  { languages, timeZone }: Reader,
): Outlet[] {
  const country = readerCountry(starters, languages, timeZone);
  const read = [...new Set(languages.map(languageOf))];
  const chosen =
    // Outlets of the reader's country, if they are in a language that the reader reads.
    first(read, language => starters.find(set => isFor(set, country) && set.language === language)) ??
    first(read, language => starters.find(set => isWorldwide(set) && set.language === language)) ??
    first(read, language => starters.find(set => set.language === language)) ??
    starters.find(isWorldwide);
  const byId = new Map(outlets.map(outlet => [outlet.id, outlet]));
  return (chosen?.outlets ?? []).flatMap(id => byId.get(id) ?? []).slice(0, FIRST_OUTLETS);
}

/**
 * Where a reader probably is. The time zone decides: "en-US" is the language of many browsers elsewhere.
 * @returns ISO 3166-1 alpha-2; null if nothing indicates one
 */
export function readerCountry(
  starters: readonly Starter[],
  languages: readonly string[],
  timeZone: string,
): string | null {
  const here = starters.filter(({ zones }) =>
    zones.some(zone => (zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone)),
  );
  const regions = languages.flatMap(language => regionOf(language) ?? []);
  const countries = here.flatMap(({ countries }) => countries);
  return regions.find(region => countries.includes(region)) ?? countries[0] ?? regions[0] ?? null;
}

function isFor({ countries }: Starter, country: string | null): boolean {
  return country !== null && countries.includes(country);
}

function isWorldwide({ countries }: Starter): boolean {
  return countries.length === 0;
}

function languageOf(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

function regionOf(tag: string): string | null {
  return tag.split('-').find((part, index) => index > 0 && /^[A-Z]{2}$/.test(part)) ?? null;
}

/** The first result other than undefined. */
function first<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

import type { Entry } from '../../lib/knowledge/entry.ts';
import { aliasKey } from './known-index.ts';
import { brands } from './packages/brands/brands.ts';
import type { Compiled, PackageReport } from './packages/compiled.ts';
import { correct } from './packages/corrections.ts';
import { openData } from './packages/open-data.ts';
import { peoples } from './packages/peoples/peoples.ts';
import { cities, towns } from './packages/places/cities.ts';
import { countries } from './packages/places/countries.ts';
import { subdivisions } from './packages/places/subdivisions.ts';
import { KnownTitles } from './packages/titles/known-titles.ts';
import { withTitlesOfRareNames } from './packages/titles/rare-names.ts';
import { popularTitles, titles } from './packages/titles/titles.ts';
import { universities } from './packages/universities/universities.ts';
import { loadWords, type Words } from './packages/words.ts';

/**
 * Everything the data packages name, in order of precedence, and what was left out of each.
 * @param known exact titles and their ids
 */
export function compiledEntries(
  entries: readonly Entry[],
  known: KnownTitles = new KnownTitles(),
): {
  compiled: Compiled[];
  reports: PackageReport[];
  words: Words;
} {
  const words = loadWords(givenNames(entries));
  const popular = popularTitles();
  const isTitle = (name: string): boolean => popular.has(name.toLowerCase());
  const large = cities();
  const places = [countries(), large, subdivisions(namesByCountry(large.kept))];
  const open = openData();
  const bodies = open.flatMap(({ kept }) => kept).filter(({ kind }) => kind === 'organization');
  const reports = [
    ...places,
    { name: 'peoples', kept: peoples(), dropped: {} },
    { name: 'brands', kept: brands(isTitle, words), dropped: {} },
    // Before the universities: a domain that ends in .edu doesn't make a university American.
    ...open,
    {
      name: 'universities',
      kept: universities(
        isTitle,
        bodies.map(({ name }) => name),
        new Set(bodies.flatMap(({ aliases = [] }) => aliases.map(alias => alias.toLowerCase()))),
      ),
      dropped: {},
    },
    titles(popular, words, wordsOfPlaces(places), known),
  ];
  reports.push(towns(takenNames(entries, reports, words)));
  const titled = withTitlesOfRareNames(correct(reports.flatMap(({ kept }) => kept)));
  const compiled = titled.map(one => known.withId(one));
  return { compiled, reports, words };
}

/** Tells whether a name is that of an entry, of anything compiled or of a person, or a word; towns may be left out. */
function takenNames(
  entries: readonly Entry[],
  reports: readonly PackageReport[],
  words: Words,
): (name: string, butForTowns: boolean) => boolean {
  const taken = new Set<string | null>([null]);
  const byTowns = new Set<string | null>();
  for (const { name, aliases, short, guarded } of entries)
    for (const one of [name, ...aliases, ...short, ...guarded]) taken.add(aliasKey(one));
  for (const { key, name, aliases = [], demonyms = [] } of reports.flatMap(({ kept }) => kept))
    for (const one of [name, ...aliases, ...demonyms])
      (key.startsWith('geonames:') ? byTowns : taken).add(aliasKey(one));
  return (name, butForTowns) => {
    const lower = name.toLowerCase();
    const key = aliasKey(name);
    const isTaken = taken.has(key) || (!butForTowns && byTowns.has(key));
    return isTaken || words.rank(lower) <= RAREST || words.isPersonName(lower);
  };
}

/** Rank of the rarest words that a dictionary has. */
const RAREST = 70;

/** First words of people's names, except titles such as "Lady". */
function givenNames(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ kind, name }) => kind === 'person' && name.includes(' '))
    .map(({ name }) => name.split(' ')[0]!)
    .filter(word => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !NOT_GIVEN.test(word));
}

/** Titles and stage names that start a person's name but aren't given names. */
const NOT_GIVEN =
  /^(Lady|Lord|Sir|Grand|King|Queen|Prince|Princess|Pope|Saint|Doctor|Bad|Little|Big|Young|The|Lil)$/;

/** Names and demonyms of places, in lower case. */
function wordsOfPlaces(reports: readonly PackageReport[]): Set<string> {
  const all = reports.flatMap(({ kept }) => kept).filter(({ weight }) => weight > LARGE);
  return new Set(
    all.flatMap(({ name, demonyms }) => [name, ...(demonyms ?? [])]).map(name => name.toLowerCase()),
  );
}

/** Cities above this weight are known by name: half a million people. */
const LARGE = 1 / 6;

function namesByCountry(towns: readonly Compiled[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { name, within } of towns) {
    const country = within!.slice(4, 6);
    names.set(country, (names.get(country) ?? new Set()).add(name));
  }
  return names;
}

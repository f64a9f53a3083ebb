import { type Entry, idOf } from '../../lib/knowledge/entry.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { evidenceFor, isSharedTitle } from './compiled-evidence.ts';
import { isSafeAlias, judgeName } from './guard.ts';
import { aliasKey, type KnownIndex, kindClass } from './known-index.ts';
import { isOwnAlias } from './own-alias.ts';
import type { Compiled } from './packages/compiled.ts';
import type { Words } from './packages/words.ts';
import type { PlaceChains } from './place-chains.ts';
import { sortOf } from './same-places.ts';

interface MergeContext {
  readonly entries: readonly Entry[];
  readonly index: KnownIndex;
  readonly chains: PlaceChains;
  readonly words: Words;
  /** The hand-written id or compiled key that a key was resolved to. */
  readonly resolve: (key: string) => string;
}

/** Assigns compiled entries their ids, relations and guards. */
export function finishCompiled(
  all: readonly Compiled[],
  around: MergeContext,
): { sources: Source[]; unusable: number } {
  // A person's card without a context would be empty.
  const kept = all.filter(({ kind, category }) => kind !== 'person' || category);
  const ids = giveIds(kept, around);
  const names = new Map(around.entries.map(({ id, name }) => [id, name]));
  for (const { key, name } of kept) names.set(ids.get(key)!, name);
  const counts = new Map<string, number>();
  for (const { name } of kept) counts.set(aliasKey(name)!, (counts.get(aliasKey(name)!) ?? 0) + 1);
  const claims = aliasClaims(kept);

  const sources: Source[] = [];
  for (const one of kept) {
    const shared = counts.get(aliasKey(one.name)!)! > 1 || around.index.hasAlias(one.name);
    const verdict = judge(one, around);
    if (verdict === 'unusable') continue;
    const place = placeOf(one, around, ids, names);
    const countries = around.chains.countriesOf(one.key).map(id => names.get(id) ?? '');
    const evidence =
      verdict === 'guarded' || shared ? evidenceFor(one, countries, names.get(place ?? '')) : [];
    // Without evidence, a guarded name would never link; a long one that nobody else has needs no guard.
    const guarded = verdict === 'guarded' && (evidence.length > 0 || shared || !one.name.includes(' '));
    sources.push({
      id: ids.get(one.key)!,
      name: one.name,
      kind: one.kind,
      context: '',
      asOf: '',
      category: categoryOf(one, place),
      weight: shared ? weightAmongOthers(one) : one.weight,
      aliases: (one.aliases ?? []).filter(
        alias =>
          !around.index.hasAlias(alias) &&
          isOwnAlias(one, alias) &&
          isSafeAlias(alias, around.words) &&
          !counts.has(aliasKey(alias) ?? '') &&
          claims.get(aliasKey(alias) ?? '') === 1,
      ),
      demonyms: one.demonyms ?? [],
      short: [],
      guarded: guarded ? [one.name] : [],
      evidence,
      relations: place ? { locatedIn: [place] } : {},
      wikipedia: one.wikipedia,
      wikidata: one.wikidata,
    });
  }
  return { sources, unusable: all.length - sources.length };
}

/** What a card says it is. Every country is written by hand, so a "country" of the packages is a territory. */
function categoryOf({ category }: Compiled, place: string | undefined): string {
  if (category === 'Country') return 'Territory';
  return place ? category : category.replace(/ (by|in|of)$/, '');
}

/**
 * How well known a place is that shares its name. The lists weigh all regions alike: abroad, most are less so than a city. A
 * town of open data that isn't among the large ones of the lists isn't as large as those.
 */
function weightAmongOthers({ key, kind, weight, category }: Compiled): number {
  if (/^iso:(?!AU|CA|GB|IE|NZ|US)..-/.test(key)) return weight / 4;
  const isSmall = kind === 'place' && key.startsWith('data:') && sortOf(category) === 'town';
  return isSmall ? Math.min(weight, SMALL_TOWN) : weight;
}

/** The weight of a town of 30,000 people. */
const SMALL_TOWN = 1 / 32;

/** How many entries have each alias: "Ministry of Education and Science" isn't the name of any one of them. */
function aliasClaims(kept: readonly Compiled[]): Map<string, number> {
  const claims = new Map<string, number>();
  for (const { aliases = [] } of kept)
    for (const key of new Set(aliases.map(alias => aliasKey(alias) ?? '')))
      claims.set(key, (claims.get(key) ?? 0) + 1);
  return claims;
}

function judge(one: Compiled, { index, words }: MergeContext): ReturnType<typeof judgeName> {
  const verdict = judgeName(one, words);
  // "Metallica", the album by Metallica: the name nearly always means the band.
  if (one.kind === 'work' && one.category.endsWith(` by ${one.name}`)) return 'unusable';
  if (verdict === 'open' && (one.needsEvidence || isSharedTitle(one) || isToldByPlace(one))) return 'guarded';
  if (one.kind === 'person' && one.weight < KNOWN_PERSON && one.evidence?.length) return 'guarded';
  if (one.name.includes(' ') || verdict === 'unusable' || one.kind === 'group') return verdict;
  const others = index.withAlias(one.name);
  // A single word already known as something else: "Amazon" or "Boston" never means a shop.
  if (others.length && one.kind !== 'place') return 'unusable';
  const clashes =
    others.some(({ kind }) => kindClass(kind) !== 'place') ||
    (others.length === 0 && index.hasAlias(one.name));
  return clashes ? 'guarded' : verdict;
}

/** Whether only its place tells a body from others of its name: "Our Party (Angola)", "Erie County Court" of Ohio. */
function isToldByPlace({ name, kind, category, wikipedia = '', evidence = [] }: Compiled): boolean {
  const brackets = / \(([^)]+)\)$/.exec(wikipedia)?.[1] ?? '';
  return (
    kind === 'organization' &&
    evidence.some(
      place =>
        brackets.includes(place) || (category === `Court in ${place}` && !name.endsWith(` of ${place}`)),
    )
  );
}

/** Below this weight, a person who has evidence needs it: a state's legislators and a club's players have common names. */
const KNOWN_PERSON = 1 / 8;

/** Id of the place it is in; if it is that region itself, its country. */
function placeOf(
  one: Compiled,
  { resolve }: MergeContext,
  ids: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): string | undefined {
  if (!one.within) return undefined;
  const to = resolve(one.within);
  const region = ids.get(to) ?? to;
  if (to !== one.key && names.has(region)) return region;
  const country = resolve(one.within.slice(0, 6));
  const id = ids.get(country) ?? country;
  return names.has(id) && country !== one.key ? id : undefined;
}

/** The best-known entity of a name gets the plain id; the others' ids include their place: "paris-texas". */
function giveIds(kept: readonly Compiled[], { entries, resolve }: MergeContext): Map<string, string> {
  const taken = new Set(entries.map(({ id }) => id));
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  for (const { key, name } of kept) names.set(key, name);
  const ids = new Map<string, string>();
  for (const one of [...kept].sort((a, b) => b.weight - a.weight)) {
    const place = one.within ? names.get(resolve(one.within)) : undefined;
    const wanted = [
      one.name,
      `${one.name} ${place ?? one.kind}`,
      `${one.name} ${place ?? ''} ${one.kind}`,
    ].map(idOf);
    let id = wanted.find(candidate => candidate && !taken.has(candidate));
    for (let number = 2; !id; number++) {
      const numbered = `${wanted[1]}-${number}`;
      if (!taken.has(numbered)) id = numbered;
    }
    taken.add(id);
    ids.set(one.key, id);
  }
  return ids;
}

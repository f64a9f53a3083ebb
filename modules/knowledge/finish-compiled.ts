import { type Entry, idOf } from '../../lib/knowledge/entry.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { evidenceOf, isSafeAlias, judgeName } from './guard.ts';
import { aliasKey, type KnownIndex, kindClass } from './known-index.ts';
import type { Compiled } from './packages/compiled.ts';
import type { Words } from './packages/words.ts';
import type { PlaceChains } from './place-chains.ts';

interface Surroundings {
  readonly entries: readonly Entry[];
  readonly index: KnownIndex;
  readonly chains: PlaceChains;
  readonly words: Words;
  /** The hand-written id, or the key of the compiled one, that a key came to stand for. */
  readonly resolve: (key: string) => string;
}

/** Gives compiled entries their ids, relations and guards. */
export function finishCompiled(
  kept: readonly Compiled[],
  around: Surroundings,
): { sources: Source[]; hopeless: number } {
  const ids = giveIds(kept, around);
  const names = new Map(around.entries.map(({ id, name }) => [id, name]));
  for (const { key, name } of kept) names.set(ids.get(key)!, name);
  const counts = new Map<string, number>();
  for (const { name } of kept) counts.set(aliasKey(name)!, (counts.get(aliasKey(name)!) ?? 0) + 1);

  const sources: Source[] = [];
  for (const one of kept) {
    const shared = counts.get(aliasKey(one.name)!)! > 1 || around.index.hasAlias(one.name);
    const verdict = judge(one, around);
    if (verdict === 'hopeless') continue;
    const guarded = verdict === 'guarded';
    const place = placeOf(one, around, ids, names);
    const countries = around.chains.countriesOf(one.key).map(id => names.get(id) ?? '');
    sources.push({
      id: ids.get(one.key)!,
      name: one.name,
      kind: one.kind,
      context: '',
      asOf: '',
      category: place ? one.category : (one.category.replace(/ (in|of)$/, '') as Compiled['category']),
      weight: one.weight,
      aliases: (one.aliases ?? []).filter(
        alias => !around.index.hasAlias(alias) && isSafeAlias(alias, around.words),
      ),
      demonyms: one.demonyms ?? [],
      short: [],
      guarded: guarded ? [one.name] : [],
      evidence: guarded || shared ? evidenceFor(one, countries, names.get(place ?? '')) : [],
      relations: place ? { locatedIn: [place] } : {},
      wikipedia: one.wikipedia,
      wikidata: one.wikidata,
    });
  }
  return { sources, hopeless: kept.length - sources.length };
}

function judge(one: Compiled, { index, words }: Surroundings): ReturnType<typeof judgeName> {
  const verdict = judgeName(one, words);
  if (one.name.includes(' ') || verdict === 'hopeless' || one.kind === 'group') return verdict;
  const others = index.withAlias(one.name);
  // A single word that is known as another kind of thing: no shop is meant by "Amazon" or "Boston".
  if (others.length && one.kind !== 'place') return 'hopeless';
  const clashes =
    others.some(({ kind }) => kindClass(kind) !== 'place') ||
    (others.length === 0 && index.hasAlias(one.name));
  return clashes ? 'guarded' : verdict;
}

/** Words near a shared name that tell this one: its state or country, what it sells. At most two words each. */
function evidenceFor(one: Compiled, countries: readonly string[], place: string | undefined): string[] {
  const places = one.evidence?.length ? one.evidence : [place ?? '', ...countries];
  const words = new Set([...places, ...(one.kind === 'place' ? [] : evidenceOf(one.category))]);
  words.delete('United States');
  words.delete(one.name);
  // Its own words stand near it always, and are evidence of nothing.
  const own = new Set(one.name.toLowerCase().split(/[\s-]+/));
  return [...words]
    .filter(word => word && word.split(/[\s-]/).length < 3 && !own.has(word.toLowerCase()))
    .slice(0, 4);
}

/** Id of the place that it lies in; its country where it is that region itself. */
function placeOf(
  one: Compiled,
  { resolve }: Surroundings,
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

/** The best-known of a name has it for an id, others have their place in it: "paris-texas". */
function giveIds(kept: readonly Compiled[], { entries, resolve }: Surroundings): Map<string, string> {
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

import type { Entry } from '../../lib/knowledge/entry.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import { finishCompiled } from './finish-compiled.ts';
import { Gifts } from './gifts.ts';
import { KeptIndex } from './kept-index.ts';
import { aliasKey, KnownIndex, kindClass } from './known-index.ts';
import { isDifferent, isSame, judgeNamesakes, mayHaveTitle } from './namesakes.ts';
import type { Compiled } from './packages/compiled.ts';
import type { Words } from './packages/words.ts';
import { PlaceChains } from './place-chains.ts';
import { SamePlaces } from './same-places.ts';

export interface Merged {
  readonly sources: Source[];
  /** How many compiled entries matched a hand-written or an earlier one. */
  readonly same: number;
  /** How many were dropped because their name can't be told from an ordinary word. */
  readonly unusable: number;
}

/**
 * Merges the hand-written entries with those from data packages. The hand-written entry wins; a compiled one for the
 * same entity adds its aliases, demonyms and Wikidata id.
 * @param compiled in order of precedence; `within` refers to keys among them
 */
export function merge(entries: readonly Entry[], compiled: readonly Compiled[], words: Words): Merged {
  const merger = new Merger(entries, words);
  // Countries and regions tell entities of one name apart, so resolve all containing places first.
  for (const one of compiled) if (one.key.startsWith('iso:')) merger.settlePlace(one);
  for (const one of compiled) merger.take(one);
  return merger.finish();
}

class Merger {
  private readonly entries: readonly Entry[];
  private readonly words: Words;
  private readonly index: KnownIndex;
  private readonly chains: PlaceChains;
  private readonly places: SamePlaces;
  private readonly gifts: Gifts;
  /** By key of each resolved entry: the hand-written id or compiled key that it merged into. */
  private readonly settled = new Map<string, string>();
  private readonly kept = new KeptIndex();
  private readonly names: Map<string, string>;
  /** Names of countries. */
  private readonly countries = new Set<string>();
  private same = 0;

  constructor(entries: readonly Entry[], words: Words) {
    this.entries = entries;
    this.words = words;
    this.index = new KnownIndex(entries);
    this.gifts = new Gifts(this.index, words);
    this.chains = new PlaceChains(entries);
    this.places = new SamePlaces(this.chains);
    this.names = new Map(entries.map(({ id, name }) => [id, name]));
  }

  /** Finds a country's or region's hand-written entry, so that chains can be compared. */
  settlePlace(one: Compiled): void {
    const known = this.knownSame(one);
    const id = known?.id ?? one.key;
    this.settled.set(one.key, id);
    this.places.add(id, new Set([one.name, known?.name ?? one.name, ...(one.demonyms ?? [])]));
    if (!known) this.chains.add(id, this.within(one));
    if (one.category === 'Country') {
      this.chains.markCountry(id);
      this.countries.add(known?.name ?? one.name);
    } else this.chains.markRegion(id);
  }

  take(one: Compiled): void {
    const people = one.kind === 'group' ? this.index.withTitle(one.wikipedia) : undefined;
    if (people) {
      this.gifts.give(people, { ...one, demonyms: [one.name, ...(one.demonyms ?? [])], aliases: [] }, true);
      return;
    }
    const named = one.kind === 'organization' ? this.index.withLegalForm(one.name) : undefined;
    const known = (one.yields ? this.knownByIdentity(one) : this.knownSame(one)) ?? named;
    if (known) {
      this.same++;
      this.settled.set(one.key, known.id);
      const byName = aliasKey(known.name) === aliasKey(one.name) || known.wikipedia === one.name;
      const isSure = one.yields
        ? known.kind === one.kind
        : byName && (known.kind === one.kind || one.kind !== 'place');
      this.gifts.give(known, one, isSure);
      return;
    }
    if (!aliasKey(one.name)) return;
    const place = one.yields ? this.placeAmongNamesakes(one) : this.doubleOf(one);
    if (place === 'drop') this.same++;
    else if (place === 'keep') this.keep(one);
    else if ('key' in place) this.join(place, one);
    else {
      this.same++;
      this.gifts.give(place, one, true);
    }
  }

  private keep(one: Compiled): void {
    this.kept.add(one);
    this.settled.set(one.key, one.key);
    this.names.set(one.key, one.name);
    this.chains.add(one.key, this.within(one));
  }

  private join(double: Compiled, one: Compiled): void {
    this.same++;
    this.settled.set(one.key, double.key);
    this.kept.join(double, this.isElsewhere(double, one) ? { ...one, within: undefined } : one);
  }

  private doubleOf(one: Compiled): Compiled | 'keep' {
    const namesakes = this.kept.namesakes(one.name);
    return this.kept.same(one) ?? namesakes.find(other => this.isDouble(one, other)) ?? 'keep';
  }

  /** What to do with an entity from open data: join it with another one, drop it or keep it. */
  private placeAmongNamesakes(one: Compiled): Entry | Compiled | 'drop' | 'keep' {
    const same = this.kept.same(one);
    if (same) return same;
    const isWithin = (id: string): boolean => this.isWithin(id, one);
    const written = judgeNamesakes(one, this.index.withAlias(one.name), ({ id }) => isWithin(id), true);
    if (written !== 'keep') return written === 'drop' ? written : written.same;
    const place = one.kind === 'place' && this.places.find(one, this.kept.namesakes(one.name));
    if (place) return place;
    const verdict = judgeNamesakes(one, this.kept.namesakes(one.name), ({ key }) => isWithin(key), false);
    return typeof verdict === 'string' ? verdict : verdict.same;
  }

  /** The hand-written entry that has the same id or title. */
  private knownByIdentity(one: Compiled): Entry | undefined {
    const found = [this.index.withWikidata(one.wikidata), this.index.withTitle(one.wikipedia)];
    return found.find(entry => entry && isSame(one, entry));
  }

  /** Whether an entity's context names a different country from its double's: an ".edu" may be anywhere. */
  private isElsewhere({ evidence = [] }: Compiled, { within }: Compiled): boolean {
    if (!within || !evidence.length) return false;
    const country = this.settled.get(within.slice(0, 6)) ?? within.slice(0, 6);
    return (
      evidence.some(place => this.countries.has(place)) && !evidence.includes(this.names.get(country) ?? '')
    );
  }

  /** Whether an entity is in one of the places that another one names. */
  private isWithin(id: string, { evidence = [] }: Compiled): boolean {
    return this.chains
      .above([id])
      .some(place => place !== id && evidence.includes(this.names.get(place) ?? ''));
  }

  finish(): Merged {
    const resolved = (key: string): string => {
      const to = this.settled.get(key) ?? key;
      return to === key ? key : resolved(to);
    };
    const compiled = finishCompiled(this.kept.values(), {
      entries: this.entries,
      index: this.index,
      chains: this.chains,
      words: this.words,
      resolve: resolved,
    });
    const written = this.entries.map(entry => this.gifts.complete(entry));
    const ids = new Set(written.flatMap(({ wikidata }) => wikidata ?? []));
    const fresh = compiled.sources.filter(({ wikidata }) => !wikidata || !ids.has(wikidata));
    return {
      sources: [...written, ...fresh],
      same: this.same + compiled.sources.length - fresh.length,
      unusable: compiled.unusable,
    };
  }

  private within(one: Compiled): string | undefined {
    return one.within && (this.settled.get(one.within) ?? one.within);
  }

  private knownSame(one: Compiled): Entry | undefined {
    const byWikidata = this.index.withWikidata(one.wikidata);
    if (byWikidata) return byWikidata;
    const fits = (entry: Entry): boolean => kindClass(entry.kind) === kindClass(one.kind);
    const byTitle = this.index.withTitle(one.wikipedia);
    if (byTitle && fits(byTitle)) return byTitle;
    const around = [this.within(one)].filter(id => id !== undefined);
    const byName = this.index.withAlias(one.name);
    // A bare title says too little to be a different entity of the same name.
    if (one.key.startsWith('title:')) return byName[0];
    const same = byName.filter(
      entry => fits(entry) && this.chains.compatible([entry.id], around) && !this.isOther(entry, one),
    );
    // In hand-written entries a region is part of its country but a city is located in it: "New York" is both.
    const region =
      one.key.startsWith('iso:') &&
      same.find(({ relations }) => relations.partOf?.some(id => around.includes(id)));
    return region || same[0];
  }

  /** Whether a body of the same name is another one. The titles that we assign to places are too coarse to tell. */
  private isOther(entry: Entry, one: Compiled): boolean {
    return one.kind !== 'place' && isDifferent(entry, one);
  }

  private isDouble(one: Compiled, other: Compiled): boolean {
    if (one.wikidata && other.wikidata && one.wikidata !== other.wikidata && one.kind !== 'place')
      return false;
    if (one.key.startsWith('title:')) return one.kind !== 'person' || mayHaveTitle(other);
    if (kindClass(one.kind) !== kindClass(other.kind)) return false;
    const around = [this.within(one)].filter(id => id !== undefined);
    return this.chains.compatible([other.key], around);
  }
}

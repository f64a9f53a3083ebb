import type { KnownEntity, RelationName } from '../model/entity.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { Casing } from './format.ts';
import type { KnowledgeBase } from './open-base.ts';
import type { Stored } from './record.ts';
import { SameEntities } from './same-entities.ts';
import { findWhole, isSmallBrand, scan } from './scan.ts';

/** One entity that an alias may mean. */
export interface Candidate {
  /** Handle of the entity, valid for the lifetime of this `Knowledge`. */
  readonly ref: number;
  /** One of `Use`. */
  readonly use: number;
  /** Relative weight among the candidates of the alias. */
  readonly weight: number;
}

interface CasedCandidate extends Candidate {
  /** One of `Casing`. */
  readonly casing: number;
}

/** A span of tokens and what it may mean; always has candidates. */
export interface Match {
  readonly first: number;
  /** End of the token range, exclusive. */
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const REFS_PER_BASE = 2 ** 22;
/** More than a base has positions of candidates. */
const POSITIONS = 2 ** 32;
/** Size of the cache of decoded records; a long article names a few hundred entities. */
const RECORDS_KEPT = 8000;
const ALIASES_KEPT = 8000;
/** Size of a faster cache in front of it: rules ask about the entities of one text again and again. */
const RECENT = 256;

/** The shipped base and the user's packs, queried as one. If two bases share an id, the earlier one wins. */
export class Knowledge {
  readonly bases: readonly KnowledgeBase[];
  private readonly records = new Map<number, Stored>();
  /** Handles and records of those asked for most recently, by the last bits of their handles. */
  private readonly recentRefs = new Int32Array(RECENT).fill(-1);
  private readonly recent: Stored[] = [];
  private readonly candidates = new Map<number, readonly CasedCandidate[]>();
  private readonly related = new Map<number, readonly number[]>();
  private readonly same: SameEntities;

  constructor(bases: readonly KnowledgeBase[]) {
    this.bases = bases;
    this.same = new SameEntities(bases);
  }

  /** Every match in a text, by first token and longest first, with the candidates its casing allows. */
  match(tokens: Tokens): Match[] {
    const matches = this.bases.flatMap((base, number) => this.matchOne(base, number, tokens));
    return this.bases.length > 1 ? mergeMatches(matches) : matches;
  }

  /** Everything that a whole text may mean in any casing, best first. For names that users type. */
  named(tokens: Tokens): Candidate[] {
    const found = new Map<number, Candidate>();
    for (const [number, base] of this.bases.entries()) {
      const postings = findWhole(base, tokens);
      if (postings < 0) continue;
      for (const candidate of this.candidatesOf(base, number, postings))
        if (!found.has(candidate.ref)) found.set(candidate.ref, candidate);
    }
    return [...found.values()].sort((a, b) => b.weight - a.weight);
  }

  private matchOne(base: KnowledgeBase, number: number, tokens: Tokens): Match[] {
    const matches: Match[] = [];
    for (const { first, end, postings } of scan(base, tokens)) {
      const all = this.candidatesOf(base, number, postings);
      const fits = ({ casing }: CasedCandidate): boolean => casingFits(casing, tokens, first, end);
      const candidates = all.every(fits) ? all : all.filter(fits);
      if (candidates.length > 0) matches.push({ first, end, candidates });
    }
    return matches;
  }

  /** The candidates of an alias, cached because the same names recur in every article. */
  private candidatesOf(base: KnowledgeBase, number: number, postings: number): readonly CasedCandidate[] {
    const key = number * POSITIONS + postings;
    const kept = this.candidates.get(key);
    if (kept) return kept;
    if (this.candidates.size >= ALIASES_KEPT) this.candidates.clear();
    const offset = number * REFS_PER_BASE;
    const found = base
      .candidates(postings)
      .map(({ entity, ...posting }) => ({ ...posting, ref: this.resolve(offset + entity) }));
    this.candidates.set(key, found);
    return found;
  }

  record(ref: number): Stored {
    const slot = ref % RECENT;
    if (this.recentRefs[slot] !== ref) {
      this.recent[slot] = this.keptRecord(ref);
      this.recentRefs[slot] = ref;
    }
    return this.recent[slot]!;
  }

  private keptRecord(ref: number): Stored {
    const kept = this.records.get(ref);
    if (kept) return kept;
    if (this.records.size >= RECORDS_KEPT) {
      this.records.clear();
      this.related.clear();
    }
    const record = this.base(ref).record(ref % REFS_PER_BASE);
    this.records.set(ref, record);
    return record;
  }

  /** Handles of the entities that its relations point to. */
  relatedTo(ref: number): readonly number[] {
    const kept = this.related.get(ref);
    if (kept) return kept;
    const offset = ref - (ref % REFS_PER_BASE);
    const related = this.record(ref).relations.flatMap(({ to }) => this.resolveTarget(offset + to) ?? []);
    this.related.set(ref, related);
    return related;
  }

  /** Maps a pack's entity to the handle it has in an earlier base, if it is in one. */
  private resolve(ref: number): number {
    if (ref < REFS_PER_BASE) return ref;
    const found = this.same.find(Math.floor(ref / REFS_PER_BASE), ref % REFS_PER_BASE);
    return found ? found.number * REFS_PER_BASE + found.entity : ref;
  }

  /** Same for the target of a relation, for which a pack may have only a nameless stand-in. */
  private resolveTarget(ref: number): number | null {
    if (ref < REFS_PER_BASE) return ref;
    const { name, id } = this.record(ref);
    return name ? this.resolve(ref) : this.refOf(id);
  }

  /**
   * The entity in the shape that the rest of Dramatis uses.
   * @param among handles of the entities whose relations are wanted; all if left out
   */
  entity(ref: number, among?: ReadonlySet<number>): KnownEntity {
    const offset = ref - (ref % REFS_PER_BASE);
    const isWanted = among && ((to: number) => among.has(this.resolveTarget(offset + to) ?? -1));
    return this.base(ref).entity(ref - offset, isWanted, entity => this.record(offset + entity));
  }

  /** Whether an entity is from the shipped base, and not from a pack. */
  isShipped(ref: number): boolean {
    return ref < REFS_PER_BASE;
  }

  /** Handle of the entity with this id; null if there is none. */
  refOf(id: string): number | null {
    for (const [number, base] of this.bases.entries()) {
      const entity = base.numberOf(id);
      if (entity >= 0 && base.record(entity).name) return number * REFS_PER_BASE + entity;
    }
    return null;
  }

  /** The entity's own relations, with handles. */
  relationsOf(ref: number): { readonly name: RelationName; readonly to: number }[] {
    const offset = ref - (ref % REFS_PER_BASE);
    return this.record(ref).relations.flatMap(({ name, to }) => {
      const target = this.resolveTarget(offset + to);
      return target === null ? [] : [{ name, to: target }];
    });
  }

  /** Entities of the same base whose relations point to this one. Reads every record. */
  pointingTo(ref: number): { readonly name: RelationName; readonly from: number }[] {
    const wanted = ref % REFS_PER_BASE;
    const base = this.base(ref);
    const found: { name: RelationName; from: number }[] = [];
    for (let from = 0; from < base.size; from++)
      for (const { name, to } of base.record(from).relations)
        if (to === wanted) found.push({ name, from: ref - wanted + from });
    return found;
  }

  /** Handle of an entity, given its base and its number in it. */
  refAt(base: number, entity: number): number {
    return this.resolve(base * REFS_PER_BASE + entity);
  }

  private base(ref: number): KnowledgeBase {
    const base = this.bases[Math.floor(ref / REFS_PER_BASE)];
    if (!base) throw new RangeError(`no knowledge base holds ${ref}`);
    return base;
  }
}

function casingFits(casing: number, { shapes, keys }: Tokens, first: number, end: number): boolean {
  const start = shapes[first]!;
  if (casing === Casing.capitals) return (start & Shape.allCaps) !== 0;
  if (casing === Casing.start)
    return (start & (Shape.innerCapital | Shape.capital | Shape.digit)) !== 0 || isSmallBrand(keys[first]!);
  // "easyJet" may be listed as "EasyJet".
  const upper = Shape.capital | Shape.digit | (end - first === 1 ? Shape.innerCapital : 0);
  // The part after a hyphen may be in lower case: "Lee Jae-myung".
  const tied = end - first > 2 && keys[end - 2] === 0 && !(shapes[end - 1]! & Shape.spaceBefore);
  const last = tied ? shapes[end - 1]! | shapes[end - 3]! : shapes[end - 1]!;
  if (casing === Casing.particle) return (last & Shape.capital) !== 0;
  // "Giro d'Italia" has its last capital inside a word.
  const endsUpper = (last & (upper | Shape.innerCapital)) !== 0;
  return (start & upper) !== 0 && (endsUpper || !(last & Shape.word) || (last & Shape.letter) === 0);
}

/** Sorts the matches of several bases and merges those of the same tokens. For each entity, the first candidate wins. */
function mergeMatches(matches: Match[]): Match[] {
  matches.sort((a, b) => a.first - b.first || b.end - a.end);
  const merged: Match[] = [];
  for (const match of matches) {
    const before = merged.at(-1);
    if (before && before.first === match.first && before.end === match.end) {
      const refs = new Set(before.candidates.map(({ ref }) => ref));
      const further = match.candidates.filter(({ ref }) => !refs.has(ref));
      merged[merged.length - 1] = { ...before, candidates: [...before.candidates, ...further] };
    } else merged.push(match);
  }
  return merged;
}

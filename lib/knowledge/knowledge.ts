import type { KnownEntity, RelationName } from '../model/entity.ts';
import { Shape, type Tokens } from '../text/tokens.ts';
import { Casing } from './format.ts';
import type { KnowledgeBase } from './open-base.ts';
import type { Stored } from './record.ts';
import { SameEntities } from './same-entities.ts';
import { findWhole, scan } from './scan.ts';

/** One thing that an alias may stand for. */
export interface Candidate {
  /** Handle of the entity, good as long as this `Knowledge` lives. */
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

/** A stretch of tokens and what it may stand for; never without candidates. */
export interface Match {
  readonly first: number;
  /** Token behind the last. */
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const REFS_PER_BASE = 2 ** 22;
/** Decoded records kept; a long article names a few hundred. */
const RECORDS_KEPT = 8000;
const ALIASES_KEPT = 8000;

/** All that is known: the shipped base and the reader's packs, asked as one. Earlier bases win where ids are the same. */
export class Knowledge {
  readonly bases: readonly KnowledgeBase[];
  private readonly records = new Map<number, Stored>();
  private readonly candidates = new Map<number, readonly CasedCandidate[]>();
  private readonly related = new Map<number, readonly number[]>();
  private readonly same: SameEntities;

  constructor(bases: readonly KnowledgeBase[]) {
    this.bases = bases;
    this.same = new SameEntities(bases);
  }

  /** Every match in a text, by first token and longest first, with the candidates that its casing allows. */
  match(tokens: Tokens): Match[] {
    const matches = this.bases.flatMap((base, number) => this.matchOne(base, number, tokens));
    return this.bases.length > 1 ? mergeMatches(matches) : matches;
  }

  /** All that a text stands for as a whole, whatever its casing: for what readers type. Best first. */
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

  /** The candidates of an alias, kept: the same names come again in every article. */
  private candidatesOf(base: KnowledgeBase, number: number, postings: number): readonly CasedCandidate[] {
    const key = number * REFS_PER_BASE * 2 + postings;
    const kept = this.candidates.get(key);
    if (kept) return kept;
    if (this.candidates.size >= ALIASES_KEPT) this.candidates.clear();
    const offset = number * REFS_PER_BASE;
    const found = base
      .candidates(postings)
      .map(({ entity, ...posting }) => ({ ...posting, ref: this.settle(offset + entity) }));
    this.candidates.set(key, found);
    return found;
  }

  /** The entity's record. */
  record(ref: number): Stored {
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

  /** Handles of those that the entity's relations point to. */
  relatedTo(ref: number): readonly number[] {
    const kept = this.related.get(ref);
    if (kept) return kept;
    const offset = ref - (ref % REFS_PER_BASE);
    const related = this.record(ref).relations.flatMap(({ to }) => this.settleTarget(offset + to) ?? []);
    this.related.set(ref, related);
    return related;
  }

  /** What a pack has of its own keeps its handle; what an earlier base has too goes by the handle it has there. */
  private settle(ref: number): number {
    if (ref < REFS_PER_BASE) return ref;
    const found = this.same.find(Math.floor(ref / REFS_PER_BASE), ref % REFS_PER_BASE);
    return found ? found.number * REFS_PER_BASE + found.entity : ref;
  }

  /** Packs have nameless stand-ins for what they do not hold themselves. */
  private settleTarget(ref: number): number | null {
    if (ref < REFS_PER_BASE) return ref;
    const { name, id } = this.record(ref);
    return name ? this.settle(ref) : this.refOf(id);
  }

  /**
   * The entity as the rest of Dramatis knows it.
   * @param among handles of those whose relations are wanted; without it, all are given
   */
  entity(ref: number, among?: ReadonlySet<number>): KnownEntity {
    const offset = ref - (ref % REFS_PER_BASE);
    const isWanted = among && ((to: number) => among.has(this.settleTarget(offset + to) ?? -1));
    return this.base(ref).entity(ref % REFS_PER_BASE, isWanted);
  }

  /** Handle of the entity with this id; null if nothing known has it. */
  refOf(id: string): number | null {
    for (const [number, base] of this.bases.entries()) {
      const entity = base.numberOf(id);
      if (entity >= 0 && base.record(entity).name) return number * REFS_PER_BASE + entity;
    }
    return null;
  }

  /** What an entity's own relations say, with handles. */
  relationsOf(ref: number): { readonly name: RelationName; readonly to: number }[] {
    const offset = ref - (ref % REFS_PER_BASE);
    return this.record(ref).relations.flatMap(({ name, to }) => {
      const target = this.settleTarget(offset + to);
      return target === null ? [] : [{ name, to: target }];
    });
  }

  /** Those of the same base whose relations point to an entity; every record is looked at. */
  pointingTo(ref: number): { readonly name: RelationName; readonly from: number }[] {
    const wanted = ref % REFS_PER_BASE;
    const base = this.base(ref);
    const found: { name: RelationName; from: number }[] = [];
    for (let from = 0; from < base.size; from++)
      for (const { name, to } of base.record(from).relations)
        if (to === wanted) found.push({ name, from: ref - wanted + from });
    return found;
  }

  /** Handle of an entity of one of the bases. */
  refAt(base: number, entity: number): number {
    return this.settle(base * REFS_PER_BASE + entity);
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
  if (casing === Casing.inner) return (start & (Shape.innerCapital | Shape.capital)) !== 0;
  const upper = Shape.capital | Shape.digit;
  // "Lee Jae-myung": the part after a hyphen may be in lower case.
  const tied = end - first > 2 && keys[end - 2] === 0 && !(shapes[end - 1]! & Shape.spaceBefore);
  const last = tied ? shapes[end - 1]! | shapes[end - 3]! : shapes[end - 1]!;
  if (casing === Casing.particle) return (last & Shape.capital) !== 0;
  return (
    (start & upper) !== 0 && ((last & upper) !== 0 || !(last & Shape.word) || (last & Shape.letter) === 0)
  );
}

/** Puts matches of several bases in order and joins those of the same tokens; of the same entity, the first counts. */
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

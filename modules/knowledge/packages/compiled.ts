import type { Kind } from '../../../lib/model/kind.ts';

/** One entity from a data package, before merging. */
export interface Compiled {
  /** Stable within its package: "iso:US-TX", "geonames:4671654", "nsi:Q42". */
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  /** What it is; if it ends in "in" or "of", `within` completes it. Shown as its context. */
  readonly category: string;
  /** How well known it is: 1 for a world city, 1/64 for a small town. */
  readonly weight: number;
  readonly aliases?: readonly string[];
  /** Names of the people who live there: "French". */
  readonly demonyms?: readonly string[];
  /** Evidence for it, if its name is also a word or another entity's name. */
  readonly evidence?: readonly string[];
  /** Whether its name links only with evidence: it means something else more often. */
  readonly needsEvidence?: boolean;
  /** Whether places elsewhere have its name, so that the name alone doesn't tell. */
  readonly sharesName?: boolean;
  /** Key of the place it is in. */
  readonly within?: string | undefined;
  /** Title of its English Wikipedia article, if certain. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
  /** Whether another entity with its name replaces it; see `judgeNamesakes`. */
  readonly yields?: boolean;
}

/** What a package supplied. */
export interface PackageReport {
  readonly name: string;
  readonly kept: readonly Compiled[];
  /** Rows left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Counts rows left out, by reason. */
export class Drops {
  readonly counts: Record<string, number> = {};

  /** Counts one row. */
  drop(reason: string): void {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1;
  }
}

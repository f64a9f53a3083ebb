import type { Category } from '../../../lib/knowledge/record.ts';
import type { Kind } from '../../../lib/model/kind.ts';

/** One thing that a data package names, before it is joined with all else that is known. */
export interface Compiled {
  /** Stable within its package: "iso:US-TX", "geonames:4671654", "nsi:Q42". */
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly category: Category;
  /** How well known it is: 1 is known the world over, 1/64 is a town. */
  readonly weight: number;
  readonly aliases?: readonly string[];
  /** Aliases of the people who live there: "French". */
  readonly demonyms?: readonly string[];
  /** Words that speak for it where its name is a word or another's name, too. */
  readonly evidence?: readonly string[];
  /** Key of the place that it lies in. */
  readonly within?: string | undefined;
  /** Title of its English Wikipedia article, only where certain. */
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** What became of a package's rows. */
export interface PackageReport {
  readonly name: string;
  readonly kept: readonly Compiled[];
  /** Rows left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Counts what is left out, by reason. */
export class Drops {
  readonly counts: Record<string, number> = {};

  /** Counts one row; always false, for use as a filter's answer. */
  drop(reason: string): false {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1;
    return false;
  }
}

import type { Kind } from '../../../lib/model/kind.ts';

/** One entity of a data table, before it is joined with the others. */
export interface DataEntity {
  readonly name: string;
  readonly kind: Kind;
  /** Empty if nothing worth saying is known. */
  readonly context: string;
  /** See `Compiled.weight`; a power of two. */
  readonly weight: number;
  readonly aliases: readonly string[];
  /** Words that point to it, if its name is also another's. */
  readonly evidence: readonly string[];
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

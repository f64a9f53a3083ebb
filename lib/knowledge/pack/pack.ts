import type { LineProblem, PackHeader } from '../../model/pack.ts';
import type { Entry } from '../entry.ts';

/** The reader's own entries. Ids are those of the pack alone, as its lines write them. */
export interface Pack {
  readonly header: PackHeader;
  readonly entries: readonly Entry[];
}

/** A pack's text taken apart, nothing judged yet. */
export interface PackRows {
  /** What stands where the header belongs; an empty object where there is none. */
  readonly header: { readonly line: number; readonly value: unknown };
  readonly rows: readonly { readonly line: number; readonly value: unknown }[];
  readonly problems: readonly LineProblem[];
}

/** Columns of a table, in the order in which they are written. */
export const COLUMNS = [
  'name',
  'kind',
  'context',
  'asOf',
  'aliases',
  'short',
  'guarded',
  'evidence',
  'prior',
  'relations',
  'wikipedia',
  'wikidata',
  'id',
] as const satisfies readonly (keyof Entry)[];

export const LIST_COLUMNS = ['aliases', 'short', 'guarded', 'evidence'] as const;

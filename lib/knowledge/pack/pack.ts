import type { PackHeader } from '../../model/pack.ts';
import type { LineProblem } from '../../model/problem.ts';
import type { Entry } from '../entry.ts';

/** The user's own entries, with their ids as the pack's lines have them. */
export interface Pack {
  readonly header: PackHeader;
  readonly entries: readonly Entry[];
}

/** A pack's text, split into rows but not yet validated. */
export interface PackRows {
  /** The unvalidated header; an empty object if there is none. */
  readonly header: { readonly line: number; readonly value: unknown };
  readonly rows: readonly { readonly line: number; readonly value: unknown }[];
  readonly problems: readonly LineProblem[];
}

/** Columns of a table, in the order they are written. */
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

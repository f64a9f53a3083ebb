import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One row of an open data set, as the sets next to the project are laid out. */
export interface OpenDataRow {
  /** A Wikidata id if it starts with Q; otherwise the set's own id. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
  /** A weight whose meaning depends on the set: page views, goals, the last year played. */
  readonly prior?: number;
  /** Month of the facts, `YYYY-MM`. */
  readonly asOf?: string;
}

/**
 * Reads one set, one JSON object per line.
 * @param folder the folder of all sets
 * @param set the file's name without its extension
 */
export function readOpenData(folder: string, set: string): OpenDataRow[] {
  return readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line) as OpenDataRow);
}

/**
 * Whether a company's id is one of the items that were made in bulk from a register of branches (2017 to 2018): the
 * company itself has an older item.
 */
export function isBranchItem({ id, description = '' }: OpenDataRow): boolean {
  return description.startsWith('Company in ') && /^Q(28|29|30|43)\d{6}$/.test(id);
}

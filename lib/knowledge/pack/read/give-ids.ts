import type { Entry } from '../../entry.ts';

export interface PlacedRow {
  readonly line: number;
  readonly entry: Entry;
  /** Whether the row states its id, rather than leaving it to its name. */
  readonly hasId: boolean;
}

/**
 * Gives entries that share a name ids of their own: the first keeps the plain one, the next get "-2", "-3" … Rows that
 * repeat an earlier one in every field are dropped.
 */
export function giveIds(rows: readonly PlacedRow[]): PlacedRow[] {
  const taken = new Set(rows.filter(({ hasId }) => hasId).map(({ entry }) => entry.id));
  const seen = new Set<string>();
  const given: PlacedRow[] = [];
  for (const row of rows) {
    if (row.hasId) {
      given.push(row);
      continue;
    }
    const contents = JSON.stringify(row.entry);
    if (seen.has(contents)) continue;
    seen.add(contents);
    let { id } = row.entry;
    for (let count = 2; taken.has(id); count++) id = `${row.entry.id}-${count}`;
    taken.add(id);
    given.push({ ...row, entry: { ...row.entry, id } });
  }
  return given;
}

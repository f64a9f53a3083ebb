import { readTable } from '../read-table.ts';

/** The state of the best-known county, if there is one, by name. */
const SHARED: ReadonlyMap<string, string> = new Map(
  readTable('shared-counties.tsv').map(([name, best = '']) => [name!, best]),
);

/**
 * The state of an American county whose name alone doesn't tell it from others: "Livingston County" is in New York,
 * Michigan and elsewhere.
 * @param title of its article
 */
export function stateOfSharedCounty(title: string): string | undefined {
  const [, name = '', state] = /^(.+) County, (.+)$/.exec(title) ?? [];
  return SHARED.has(name) && SHARED.get(name) !== state ? state : undefined;
}

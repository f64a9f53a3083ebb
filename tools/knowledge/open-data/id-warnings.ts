import type { PlacedEntry } from '../../../modules/knowledge/read-handwritten.ts';
import { readOpenData } from './read-open-data.ts';
import { BRANCH_SETS, EXACT_SETS, WikidataIds } from './wikidata-ids.ts';

/**
 * Entries whose Wikidata id differs from the one that open data sets give their title.
 * @param folder the folder with the sets; see `read-open-data.ts`
 * @returns one line each, with file and line
 */
export function idWarnings(entries: readonly PlacedEntry[], folder: string): string[] {
  const ids = new WikidataIds();
  for (const set of EXACT_SETS) ids.add(readOpenData(folder, set), true);
  for (const set of BRANCH_SETS) ids.add(readOpenData(folder, set), false);
  return contradictedIds(entries, ids);
}

export function contradictedIds(entries: readonly PlacedEntry[], ids: WikidataIds): string[] {
  return entries.flatMap(({ file, line, entry: { name, wikipedia, wikidata } }) => {
    const choice = wikipedia && wikidata ? ids.choose({ name, wikipedia }) : undefined;
    return choice && 'id' in choice && choice.id !== wikidata
      ? [`${file}:${line}: warning: ${name} has ${wikidata}, open data has ${choice.id}`]
      : [];
  });
}

import { titleCase } from '../../../modules/knowledge/packages/titles/title-case.ts';
import { isOfThing } from './describe.ts';
import type { OpenDataRow } from './read-open-data.ts';
import type { WikidataIds } from './wikidata-ids.ts';

/** A compiled entry as far as it gets an id. */
export interface Nameable {
  /** Starts with "title:" if the spelling of its title is a guess. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/**
 * Rows of `titles.tsv`: the title as the article spells it, its Wikidata id if it is certain, and "thing" if it looks
 * like a person's name but isn't one. A row with neither is there for its spelling.
 * @param entries the compiled entries that need ids; see `Nameable`
 * @param spellings rows whose titles are spelt as in Wikipedia
 */
export function titleRows(
  entries: readonly Nameable[],
  ids: WikidataIds,
  spellings: readonly OpenDataRow[],
): string[][] {
  const exact = spellingsOf(spellings);
  const things = new Set(
    spellings.flatMap(({ id, wikipedia, description }) =>
      /^Q/.test(id) && wikipedia && isOfThing(description ?? '') ? wikipedia : [],
    ),
  );
  const rows = new Map<string, string[]>();
  for (const { key, name, kind, wikipedia, wikidata } of entries) {
    if (!wikipedia) continue;
    const title = key.startsWith('title:') ? spelling(wikipedia, exact) : wikipedia;
    const choice = wikidata
      ? undefined
      : ids.choose({ name: name === wikipedia ? title : name, wikipedia: title });
    const id = choice && 'id' in choice ? choice.id : '';
    const thing = kind === 'person' && things.has(title) ? 'thing' : '';
    if (id || thing || (key.startsWith('title:') && title !== titleCase(title.toLowerCase())))
      rows.set(title, [title, id, thing]);
  }
  return [...rows.values()].sort(([a], [b]) => (a! < b! ? -1 : 1));
}

/** Titles by their lower-case form. */
function spellingsOf(rows: readonly OpenDataRow[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { wikipedia } of rows) {
    if (!wikipedia) continue;
    const key = wikipedia.toLowerCase();
    found.set(key, (found.get(key) ?? new Set()).add(wikipedia));
  }
  return found;
}

/** The title itself if a row has it; otherwise the only one that differs by case. */
function spelling(title: string, exact: ReadonlyMap<string, ReadonlySet<string>>): string {
  const known = exact.get(title.toLowerCase());
  return !known || known.has(title) || known.size > 1 ? title : [...known][0]!;
}

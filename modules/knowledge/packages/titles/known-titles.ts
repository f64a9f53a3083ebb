import { readTable } from '../read-table.ts';

/** What gets its id from its title. */
interface Titled {
  readonly name: string;
  readonly wikipedia?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** Where exact titles and ids are; the last one decides how a title is spelled. */
const TABLES = ['own-ids.tsv', 'titles.tsv', 'spellings.tsv'];

/** Exact titles of articles and their Wikidata ids, from `titles.tsv` and, where no data set has them, `own-ids.tsv`. */
export class KnownTitles {
  private readonly ids = new Map<string, string>();
  private readonly things = new Set<string>();
  private readonly byCase = new Map<string, string>();

  /** @param rows title, id or nothing, "thing" or nothing */
  constructor(rows: readonly (readonly string[])[] = TABLES.flatMap(readTable)) {
    for (const [title, id, thing] of rows) {
      if (thing) this.things.add(title!);
      if (id) this.ids.set(title!, id);
      this.byCase.set(title!.toLowerCase(), title!);
    }
  }

  /** The title as the article spells it; undefined if the table doesn't have it. */
  spelling(title: string): string | undefined {
    return this.byCase.get(title.toLowerCase());
  }

  /** Whether a title that looks like a person's name is another thing's. */
  isThing(title: string): boolean {
    return this.things.has(title);
  }

  /** The entry with the Wikidata id of its title, unless it has one. */
  withId<T extends Titled>(one: T): T & Titled {
    const id = one.wikidata || (one.wikipedia && this.ids.get(one.wikipedia)) || undefined;
    return id === one.wikidata ? one : { ...one, wikidata: id };
  }
}

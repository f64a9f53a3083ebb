import type { Input } from '../open-input.ts';
import { type Counts, type Reading, readInput, type Take } from '../store/read-input.ts';
import type { WorkStore } from '../store/work-store.ts';
import { BEATS_BY_ITEM, type BeatTable } from './beats.ts';
import { targetsOf } from './dump-entity.ts';
import { jsonObjects } from './json-objects.ts';
import { textOf } from './sparql-row.ts';
import { classTable } from './wikidata-classes.ts';
import { BadItem, itemId, type KindTable, parseItem } from './wikidata-item.ts';

/** What classes that aren't listed get from the listed ones above them. */
export interface Inherited {
  readonly kinds: KindTable;
  readonly beats: BeatTable;
}

export const NOTHING_INHERITED: Inherited = { kinds: new Map(), beats: new Map() };

/** Steps from a listed class to those below it. The graph has mistakes, and they add up with each step. */
const MOST_STEPS = 5;
const EXPECTED = 'a dump of Wikidata\'s entities or a SPARQL result with the columns "item" and "subclassOf"';

/** Reads which classes are subclasses of which into the store. */
export function readSubclasses(input: Input, reading: Reading): Promise<Counts> {
  const { store } = reading;
  const take: Take = (text, number) => {
    // Few items are classes: the others needn't be parsed.
    if (!text.includes('"P279"') && !text.includes('"subclassOf"')) return null;
    try {
      const { id, parents } = subclassIn(parseItem(text));
      for (const parent of id ? parents : [])
        store.run(
          'INSERT OR IGNORE INTO subclasses VALUES (?, ?, ?)',
          number,
          numberOf(parent),
          numberOf(id!),
        );
    } catch (error) {
      if (!(error instanceof BadItem)) throw error;
      return { bad: error.message };
    }
    return null;
  };
  return readInput(reading, input, jsonObjects, EXPECTED, take);
}

/** What is inherited by the classes that were read into the store. */
export function inheritedFrom(store: WorkStore, ownClasses: Parameters<typeof classTable>[0]): Inherited {
  const subclassesOf = (id: string): string[] =>
    // The table of kinds has our own kinds, too.
    !itemId(id)
      ? []
      : store
          .rows<{ class: number }>(
            'SELECT class FROM subclasses WHERE parent = ? ORDER BY class',
            numberOf(id),
          )
          .map(row => `Q${row.class}`);
  return {
    kinds: inherit(classTable(ownClasses), subclassesOf, first => first),
    beats: inherit(BEATS_BY_ITEM, subclassesOf, (first, second) => first | second),
  };
}

/**
 * Gives each class that isn't in a table what the nearest class above it has there.
 * @param subclassesOf the direct ones
 * @param join what a class gets if two are as near; the first is the earlier in the table
 */
export function inherit<Value>(
  table: ReadonlyMap<string, Value>,
  subclassesOf: (id: string) => readonly string[],
  join: (first: Value, second: Value) => Value,
): Map<string, Value> {
  const inherited = new Map<string, Value>();
  let level = table;
  for (let step = 0; step < MOST_STEPS && level.size; step++) {
    const below = new Map<string, Value>();
    for (const [id, value] of level)
      for (const subclass of subclassesOf(id)) {
        if (table.has(subclass) || inherited.has(subclass)) continue;
        const known = below.get(subclass);
        below.set(subclass, known === undefined ? value : join(known, value));
      }
    for (const [id, value] of below) inherited.set(id, value);
    level = below;
  }
  return inherited;
}

interface Row {
  readonly id?: unknown;
  readonly claims?: { readonly P279?: Parameters<typeof targetsOf>[0] };
  readonly item?: unknown;
  readonly subclassOf?: unknown;
}

function subclassIn(row: Row): { id: string | null; parents: readonly string[] } {
  if (row.item === undefined)
    return { id: itemId(textOf(row.id)), parents: targetsOf(row.claims?.P279 ?? []) };
  const parent = itemId(textOf(row.subclassOf));
  return { id: itemId(textOf(row.item)), parents: parent ? [parent] : [] };
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

import type { Source } from '../../../lib/knowledge/write-base.ts';
import { idKey } from '../id-numbers.ts';
import type { Input } from '../open-input.ts';
import type { PackOptions } from '../options.ts';
import type { JoinedRecord } from '../store/joined-records.ts';
import { type Counts, type Reading, readInput, type Take } from '../store/read-input.ts';
import { bitsOf } from './beats.ts';
import { readDumpEntity } from './dump-entity.ts';
import { type SourceOptions, sourceOf } from './item-source.ts';
import { jsonObjects } from './json-objects.ts';
import { readSparqlRow } from './sparql-row.ts';
import type { Inherited } from './subclasses.ts';
import { classTable } from './wikidata-classes.ts';
import { BadItem, parseItem, type WikidataItem } from './wikidata-item.ts';

const EXPECTED = "a SPARQL result or a dump of Wikidata's entities (one JSON object per line)";

/** Reads Wikidata's items into the store, one record per language. Bad lines are reported and left out. */
export function readWikidata(
  input: Input,
  options: PackOptions,
  inherited: Inherited,
  reading: Reading,
): Promise<Counts> {
  return readInput(reading, input, jsonObjects, EXPECTED, takeItems(options, inherited, reading));
}

function takeItems(options: PackOptions, inherited: Inherited, { store }: Reading): Take {
  const rules = sourceOptions(options, inherited, '');
  const beats = bitsOf(options.beats);
  return (text, input) => {
    const leftOut: string[] = [];
    try {
      const value = parseItem(text);
      // A dump also contains properties and lexemes. They aren't items, but they aren't errors either.
      if (value.type === 'property' || value.type === 'lexeme' || value.type === 'mediainfo')
        return { leftOut: ['no item'] };
      for (const language of options.languages) {
        const item =
          'item' in value
            ? readSparqlRow(value, language, inherited.beats)
            : readDumpEntity(value, language, inherited.beats);
        const source = sourceOf(item, rules);
        if (typeof source === 'string')
          leftOut.push(options.languages.length > 1 ? `${source} in ${language}` : source);
        else if (beats && !(item.beats & beats)) leftOut.push('of another beat');
        else
          store.run(
            'INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
            input,
            language,
            item.id,
            idKey(item.id),
            item.beats,
            item.sitelinks ?? 0,
            item.views ?? null,
            item.article?.replaceAll(' ', '_') ?? null,
            JSON.stringify(item),
          );
      }
    } catch (error) {
      if (!(error instanceof BadItem)) throw error;
      return { bad: error.message };
    }
    return { leftOut };
  };
}

/**
 * A record of the store as an entity of a pack.
 * @param options from `sourceOptions`
 */
export function sourceOfRecord({ record, views, redirects }: JoinedRecord, options: SourceOptions): Source {
  const item = JSON.parse(record) as WikidataItem;
  const source = sourceOf(
    {
      ...item,
      views: views ?? undefined,
      redirects: [...(item.redirects ?? []), ...(redirects?.split('|') ?? [])],
    },
    options,
  );
  if (typeof source === 'string') throw new Error(`${item.id} was taken into the store, but is ${source}`);
  return source;
}

/** @param month of the pack, `YYYY-MM` */
export function sourceOptions(options: PackOptions, inherited: Inherited, month: string): SourceOptions {
  return { ...options, classes: classTable(options.classes), inherited: inherited.kinds, month };
}

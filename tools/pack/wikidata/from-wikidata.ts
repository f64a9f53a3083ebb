import { BadLines } from '../bad-lines.ts';
import type { LargePack } from '../large-pack.ts';
import type { Input } from '../open-input.ts';
import type { PackOptions } from '../options.ts';
import type { Progress } from '../progress.ts';
import { readDumpEntity } from './dump-entity.ts';
import { type LeftOut, sourceOf } from './item-source.ts';
import { jsonObjects } from './json-objects.ts';
import { readSparqlRow } from './sparql-row.ts';
import { classTable } from './wikidata-classes.ts';
import { BadItem, type WikidataItem } from './wikidata-item.ts';

/** Lines between two checks of the clock. */
const STRIDE = 1000;

/** Counts of a file's lines. */
export interface Converted {
  readonly lines: number;
  readonly bad: number;
  /** Lines that are well-formed but make no entity, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Reads Wikidata's items into a pack. Bad lines are reported and left out. */
export async function fromWikidata(
  input: Input,
  pack: LargePack,
  options: PackOptions,
  progress: Progress,
  say: (text: string) => void,
): Promise<Converted> {
  const bad = new BadLines(say);
  const leftOut: Record<string, number> = {};
  const rules = { ...options, classes: classTable(options.classes), month: options.header.date.slice(0, 7) };
  let lines = 0;
  for await (const line of jsonObjects(input.chunks)) {
    if (lines++ % STRIDE === 0) progress.show(`reading, ${lines.toLocaleString('en')} lines`, input.done());
    if ('error' in line) {
      bad.add(line.number, line.error);
      continue;
    }
    try {
      const item = readItem(line.text, options);
      const source = item === 'no item' ? item : sourceOf(item, rules);
      if (typeof source === 'string') leftOut[source] = (leftOut[source] ?? 0) + 1;
      else pack.add(source);
    } catch (error) {
      if (!(error instanceof BadItem)) throw error;
      bad.add(line.number, error.message);
    }
  }
  progress.clear();
  return { lines, bad: bad.count, leftOut };
}

/** A dump also contains properties and lexemes. They aren't items, but they aren't errors either. */
function readItem(text: string, options: PackOptions): WikidataItem | Exclude<LeftOut | 'no item', LeftOut> {
  const value = parse(text);
  if (value.type === 'property' || value.type === 'lexeme' || value.type === 'mediainfo') return 'no item';
  return 'item' in value ? readSparqlRow(value) : readDumpEntity(value, options);
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadItem(`not valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadItem('not a JSON object');
  return { ...value };
}

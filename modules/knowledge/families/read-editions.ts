import { readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../../../lib/model/kind.ts';

/** What comes round again and again: a season, an award, a summit. */
export interface Series {
  readonly kind: Kind;
  /** Templates: {column} is a cell, and […] is left out if a cell in it is empty. */
  readonly name: string;
  readonly context: string;
  readonly aliases: readonly string[];
  /** English title, if it isn't the name; "-" if it isn't known. */
  readonly title: string;
  /** Id of the place where every edition is, if there is one. */
  readonly place: string;
  readonly columns: readonly string[];
}

/** One edition of a series: its cells by column. */
export interface Edition {
  readonly series: Series;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads `series.tsv` and `editions.tsv`.
 * @param folder `knowledge/families`
 * @throws RangeError if a row has an unknown series or kind, or more cells than its series has columns
 */
export function readEditions(folder: string): Edition[] {
  const series = new Map(rows(folder, 'series.tsv').map(row => [row[0]!, readSeries(row)]));
  return rows(folder, 'editions.tsv').map(([key, ...cells]) => {
    const found = series.get(key!);
    if (!found) throw new RangeError(`families: no series "${key}"`);
    if (cells.length > found.columns.length)
      throw new RangeError(`families: too many cells for "${key}": ${cells.join(', ')}`);
    return { series: found, cells: new Map(found.columns.map((column, at) => [column, cells[at] ?? ''])) };
  });
}

function readSeries([
  key,
  kindCell,
  columns,
  name,
  context,
  aliases,
  title = '',
  place = '',
]: string[]): Series {
  const kind = KINDS.find(one => one === kindCell);
  if (!kind || !columns || !name || !context)
    throw new RangeError(`families: the series "${key}" is incomplete`);
  const list = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
  return { kind, name, context, aliases: list(aliases), title, place, columns: list(columns) };
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'));
}

import { type LineProblem, type Problem, problem } from '../../../model/problem.ts';
import type { Entry } from '../../entry.ts';
import { parseEntry } from '../../parse-entry.ts';
import { parseHeader } from '../header.ts';
import type { Pack, PackRows } from '../pack.ts';
import { giveIds, type PlacedRow } from './give-ids.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { tidyHeader } from './tidy-header.ts';
import { tidyRow } from './tidy-row.ts';

/** Maximum entries in a text pack: about as many as a browser compiles in two seconds. `npm run pack` has no limit. */
export const MOST_ENTRIES = 50_000;
/** Entries between progress reports. */
const STRIDE = 1000;

export interface ReadPackOptions {
  /** Names the pack if its header doesn't. */
  readonly fileName: string;
  /** `YYYY-MM-DD`, after which no fact may be dated. */
  readonly today: string;
  /** Whether an id outside the pack is known, so that relations may point to it. */
  readonly isKnown: (id: string) => boolean;
  /** Called and awaited from time to time, with the share done, 0 to 1. */
  readonly onProgress?: (done: number) => Promise<void> | void;
}

export type ReadPack =
  /** `ignored` names columns and header lines that no pack has. */
  | { readonly pack: Pack; readonly ignored: readonly string[] }
  | { readonly problems: readonly LineProblem[] };

/**
 * Reads a pack from CSV, JSON lines or a JSON array, all or nothing.
 * @returns the pack, or everything wrong with it, by line
 */
export async function readPack(text: string, options: ReadPackOptions): Promise<ReadPack> {
  const source = text.replace(/^\ufeff/, '');
  const rows = /^\s*[[{]/.test(source) ? readJson(source) : readCsv(source);
  const problems = [...rows.problems];
  const tidy = tidyHeader(rows.header.value);
  const parsed = parseHeader(tidy.value, options.fileName);
  if ('problems' in parsed) {
    for (const fault of parsed.problems) problems.push({ line: rows.header.line, ...fault });
    return { problems: inOrder(problems) };
  }
  const { header } = parsed;
  if (header.date > options.today)
    problems.push({ line: rows.header.line, ...problem('future', 'date', header.date) });
  if (rows.rows.length > MOST_ENTRIES)
    return { problems: [{ line: 0, ...problem('tooManyEntries', rows.rows.length, MOST_ENTRIES) }] };
  // A table without its columns has one fault, not one for each line.
  if (problems.some(fault => fault.problem === 'missingColumn')) return { problems };
  const ignored = new Set(tidy.unknown);
  const placed = giveIds(await parseRows(rows, header.date.slice(0, 7), options, problems, ignored));
  // Not as arguments of a call: there may be hundreds of thousands.
  const all = [...problems, ...duplicates(placed), ...dangling(placed, options.isKnown)];
  if (!placed.length && !all.length) all.push({ line: 0, ...problem('noEntries') });
  if (all.length) return { problems: inOrder(all) };
  return { pack: { header, entries: placed.map(({ entry }) => entry) }, ignored: [...ignored] };
}

async function parseRows(
  { rows }: PackRows,
  month: string,
  { today, onProgress }: ReadPackOptions,
  problems: LineProblem[],
  ignored: Set<string>,
): Promise<PlacedRow[]> {
  const placed: PlacedRow[] = [];
  for (const [index, { line, value }] of rows.entries()) {
    if (index % STRIDE === 0) await onProgress?.(index / rows.length);
    const tidy = tidyRow(value);
    for (const name of tidy.unknown) ignored.add(name);
    const parsed = parseEntry(withDate(tidy.value, month), today.slice(0, 7));
    if ('entry' in parsed)
      placed.push({ line, entry: withoutEmptyRelations(parsed.entry), hasId: hasId(tidy.value) });
    else for (const fault of parsed.problems) problems.push({ line, ...missingDate(fault) });
  }
  return placed;
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** A pack may give one date for all entries; the message says where. */
function missingDate(fault: Problem): Problem {
  return fault.problem === 'missing' && fault.values[0] === 'asOf' ? problem('missingDate') : fault;
}

/** Entries without a date get the pack's. */
function withDate(value: unknown, month: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return month && !('asOf' in value) ? { ...value, asOf: month } : value;
}

function withoutEmptyRelations(entry: Entry): Entry {
  const relations = Object.entries(entry.relations).filter(([, targets]) => targets?.length);
  return { ...entry, relations: Object.fromEntries(relations) };
}

function duplicates(placed: readonly PlacedRow[]): LineProblem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ line, entry: { id } }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, line);
    return other === undefined ? [] : [{ line, ...problem('idTwice', id, other) }];
  });
}

function dangling(placed: readonly PlacedRow[], isKnown: (id: string) => boolean): LineProblem[] {
  const ids = new Set(placed.map(({ entry }) => entry.id));
  return placed.flatMap(({ line, entry }) =>
    Object.entries(entry.relations).flatMap(([name, targets]) =>
      (targets ?? [])
        .filter(id => !ids.has(id) && !isKnown(id))
        .map(id => ({ line, ...problem('danglingRelation', name, id) })),
    ),
  );
}

function inOrder(problems: readonly LineProblem[]): LineProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}

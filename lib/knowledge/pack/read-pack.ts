import type { LineProblem } from '../../model/pack.ts';
import type { Entry } from '../entry.ts';
import { parseEntry } from '../parse-entry.ts';
import { parseHeader } from './header.ts';
import type { Pack, PackRows } from './pack.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';

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

export type ReadPack = { readonly pack: Pack } | { readonly problems: readonly LineProblem[] };

/**
 * Reads a pack from CSV or JSON lines, all or nothing.
 * @returns the pack, or everything wrong with it, by line
 */
export async function readPack(text: string, options: ReadPackOptions): Promise<ReadPack> {
  const source = text.replace(/^\ufeff/, '');
  const rows = /^\s*\{/.test(source) ? readJsonLines(source) : readCsv(source);
  const problems = [...rows.problems];
  const parsed = parseHeader(rows.header.value, options.fileName);
  if ('errors' in parsed) {
    for (const message of parsed.errors) problems.push({ line: rows.header.line, message });
    return { problems: inOrder(problems) };
  }
  const { header } = parsed;
  if (header.date > options.today)
    problems.push({ line: rows.header.line, message: `"date" ${header.date} is in the future` });
  if (rows.rows.length > MOST_ENTRIES) {
    const message = `${rows.rows.length} entries, and the limit for a text pack is ${MOST_ENTRIES}: compile it with npm run pack`;
    return { problems: [{ line: 0, message }] };
  }
  const placed = await parseRows(rows, header.date.slice(0, 7), options, problems);
  problems.push(...duplicates(placed), ...dangling(placed, options.isKnown));
  if (!placed.length && !problems.length) problems.push({ line: 0, message: 'no entries found' });
  if (problems.length) return { problems: inOrder(problems) };
  return { pack: { header, entries: placed.map(({ entry }) => entry) } };
}

interface Placed {
  readonly line: number;
  readonly entry: Entry;
}

async function parseRows(
  { rows }: PackRows,
  month: string,
  { today, onProgress }: ReadPackOptions,
  problems: LineProblem[],
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const [index, { line, value }] of rows.entries()) {
    if (index % STRIDE === 0) await onProgress?.(index / rows.length);
    const parsed = parseEntry(withDate(value, month), today.slice(0, 7));
    if ('entry' in parsed) placed.push({ line, entry: withoutEmptyRelations(parsed.entry) });
    else for (const message of parsed.errors) problems.push({ line, message });
  }
  return placed;
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

function duplicates(placed: readonly Placed[]): LineProblem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ line, entry: { id } }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, line);
    return other === undefined
      ? []
      : [{ line, message: `id "${id}" is already used on line ${other}: give one of them a different "id"` }];
  });
}

function dangling(placed: readonly Placed[], isKnown: (id: string) => boolean): LineProblem[] {
  const ids = new Set(placed.map(({ entry }) => entry.id));
  return placed.flatMap(({ line, entry }) =>
    Object.entries(entry.relations).flatMap(([name, targets]) =>
      (targets ?? [])
        .filter(id => !ids.has(id) && !isKnown(id))
        .map(id => ({ line, message: `relation "${name}" points to "${id}", which doesn’t exist` })),
    ),
  );
}

function inOrder(problems: readonly LineProblem[]): LineProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}

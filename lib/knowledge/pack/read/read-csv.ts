import Papa from 'papaparse';
import { type LineProblem, problem } from '../../../model/problem.ts';
import { visibleText } from '../../../text/visible-text.ts';
import { unguardCell } from '../formula-guard.ts';
import { splitCell } from '../list-cell.ts';
import { COLUMNS, LIST_COLUMNS, type PackRows } from '../pack.ts';
import { columnOf } from './column-names.ts';

/** Excel's own first line, which names the separator. See https://superuser.com/questions/773644 */
const SEPARATOR_LINE = /^"?sep=(.)"?[;,\t]*(?:\n|$)/i;

/**
 * Splits a table: header lines ("#version,3"), then the column names, then one entry per line. The line of column names
 * shows whether the separator is a comma, a semicolon, a tab or a bar, unless a line "sep=;" says so.
 */
export function readCsv(text: string): PackRows {
  // Files put together from several have more than one kind of line break; the parser knows only one at a time.
  const lined = text.replace(/\r\n?/g, '\n');
  const separator = SEPARATOR_LINE.exec(lined);
  // The line stays, empty, so that line numbers are those of the file.
  const table = separator ? `\n${lined.slice(separator[0].length)}` : lined;
  const delimiter = separator?.[1] ?? delimiterOf(table);
  const { data, errors } = Papa.parse(table, { delimiter });
  const lines = lineNumbers(data);
  const lineStarts = [0, ...[...table.matchAll(/\n/g)].map(({ index }) => index + 1)];
  // The first fault of a row is the cause of its others.
  const broken = new Map(errors.toReversed().map(error => [error.row, error]));
  const problems: LineProblem[] = [];
  const header: Record<string, string> = {};
  let headerLine = 0;
  let columns: readonly string[] | null = null;
  const rows: { line: number; value: unknown }[] = [];
  data.forEach((raw, index) => {
    const line = lines[index]!;
    const cells = raw.map(cell => unguardCell(cell.trim()));
    if (cells.every(cell => !visibleText(cell))) return;
    const fault = broken.get(index);
    // What else is wrong with the line follows from this.
    if (fault) {
      const before = table.slice(lineStarts[line - 1], fault.index! - 1);
      problems.push(brokenQuote(before, line, fault.message, delimiter, columns));
    } else if (columns) {
      if (cells.slice(columns.length).some(Boolean))
        problems.push({ line, ...problem('extraCells', cells.length, columns.length) });
      else rows.push({ line, value: rowOf(columns, cells) });
    } else if (cells[0]!.startsWith('#')) {
      headerLine ||= line;
      header[cells[0]!.slice(1).trim()] = cells[1] ?? '';
    } else {
      columns = withoutEmptyEnd(cells.map(visibleText));
      problems.push(...columnProblems(columns).map(fault => ({ line, ...fault })));
    }
  });
  if (!columns && !broken.size)
    problems.push({ line: 0, ...problem('noColumns', COLUMNS.slice(0, 3).join(', ')) });
  return { header: { line: headerLine, value: header }, rows, problems };
}

function delimiterOf(text: string): string {
  const columns = text.split('\n').find(line => line.trim() && !/^"?#/.test(line)) ?? '';
  const counts = [',', ';', '\t', '|'].map(separator => ({
    separator,
    count: columns.split(separator).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/**
 * A broken quotation mark, with the name of its column, or its number if there are no names yet.
 * @param before what the row has before the mark
 * @param firstLine of the row
 */
function brokenQuote(
  before: string,
  firstLine: number,
  message: string,
  delimiter: string,
  columns: readonly string[] | null,
): LineProblem {
  const column = Papa.parse(before, { delimiter }).data.at(-1)?.length ?? 1;
  return {
    line: firstLine + before.split('\n').length - 1,
    // Papa Parse has two messages about quotes, and no codes in its types.
    ...problem(/unterminated/i.test(message) ? 'openQuote' : 'strayQuote', columns?.[column - 1] || column),
  };
}

/** Line on which each row starts; quoted cells may span several lines. */
function lineNumbers(data: readonly (readonly string[])[]): number[] {
  let next = 1;
  return data.map(cells => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return line;
  });
}

/** Spreadsheets write empty cells at the end of a line if a cell further down once had contents. */
function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex(Boolean) + 1);
}

function columnProblems(columns: readonly string[]) {
  const meant = columns.map(columnOf);
  const twice = columns
    .filter((_, at) => meant[at] !== undefined && meant.indexOf(meant[at]) < at)
    .map(column => problem('columnTwice', column));
  const missing = (['name', 'kind', 'context'] as const)
    .filter(column => !meant.includes(column))
    .map(column => problem('missingColumn', column, columns.filter(Boolean).join(', ')));
  return [...twice, ...missing];
}

/** The cells by their columns' names, for `tidyRow`; empty cells are left out. */
function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach((name, at) => {
    const cell = cells[at];
    if (!cell) return;
    const column = columnOf(name);
    if (column === undefined) row[name || `#${at + 1}`] = cell;
    else if ((LIST_COLUMNS as readonly string[]).includes(column)) row[name] = splitCell(cell);
    else if (column === 'relations') row[name] = relationsOf(cell);
    else if (column === 'prior') row[name] = /^\d+$/.test(cell) ? Number(cell) : cell;
    else row[name] = cell;
  });
  return row;
}

/** "leads:ohio|memberOf:ohio-senate" as lists of ids by relation. */
function relationsOf(cell: string): Record<string, string[]> {
  const relations: Record<string, string[]> = Object.create(null);
  for (const one of splitCell(cell)) {
    const colon = one.indexOf(':');
    const name = one.slice(0, Math.max(0, colon)).trim();
    relations[name] = [...(relations[name] ?? []), one.slice(colon + 1).trim()];
  }
  return { ...relations };
}

import Papa from 'papaparse';
import type { LineProblem } from '../../model/pack.ts';
import { unguardCell } from './formula-guard.ts';
import { splitCell } from './list-cell.ts';
import { COLUMNS, LIST_COLUMNS, type PackRows } from './pack.ts';

/**
 * Splits a table: header lines ("#version,3"), then the column names, then one entry per line. The line of column names
 * shows whether the separator is a comma, a semicolon or a tab.
 */
export function readCsv(text: string): PackRows {
  const { data, errors } = Papa.parse(text, { delimiter: delimiterOf(text) });
  const lines = lineNumbers(data);
  const problems: LineProblem[] = errors.map(({ message, row }) => ({
    line: lines[Math.min(row ?? 0, lines.length - 1)] ?? 0,
    message: `not valid CSV: ${message}`,
  }));
  const header: Record<string, string> = {};
  let headerLine = 0;
  let columns: readonly string[] | null = null;
  const rows: { line: number; value: unknown }[] = [];
  data.forEach((raw, index) => {
    const line = lines[index]!;
    const cells = raw.map(cell => unguardCell(cell.trim()));
    if (cells.every(cell => !cell)) return;
    if (columns) {
      if (cells.slice(columns.length).some(Boolean))
        problems.push({
          line,
          message: `has ${cells.length} cells, but there are ${columns.length} columns`,
        });
      else rows.push({ line, value: entryOf(columns, cells) });
    } else if (cells[0]!.startsWith('#')) {
      headerLine ||= line;
      header[cells[0]!.slice(1).trim()] = cells[1] ?? '';
    } else {
      columns = cells;
      problems.push(...columnProblems(columns).map(message => ({ line, message })));
    }
  });
  if (!columns) problems.push({ line: 0, message: 'no line with column names found' });
  return { header: { line: headerLine, value: header }, rows, problems };
}

function delimiterOf(text: string): string {
  const columns = text.split(/\r\n|\n|\r/).find(line => line.trim() && !/^\ufeff?"?#/.test(line)) ?? '';
  const counts = [',', ';', '\t'].map(separator => ({ separator, count: columns.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** Line on which each row starts; quoted cells may span several lines. */
function lineNumbers(data: readonly (readonly string[])[]): number[] {
  let next = 1;
  return data.map(cells => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return line;
  });
}

function columnProblems(columns: readonly string[]): string[] {
  const known: readonly string[] = COLUMNS;
  return columns.flatMap((column, at) => {
    if (!column) return [`column ${at + 1} has no name`];
    if (!known.includes(column)) return [`"${column}" isn’t a column; use ${COLUMNS.join(', ')}`];
    return columns.indexOf(column) < at ? [`column "${column}" appears twice`] : [];
  });
}

/** The cells as a value for `parseEntry`; empty cells are left out. */
function entryOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (!cell) return;
    if ((LIST_COLUMNS as readonly string[]).includes(column)) value[column] = splitCell(cell);
    else if (column === 'relations') value[column] = relationsOf(cell);
    else if (column === 'prior') value[column] = /^\d+$/.test(cell) ? Number(cell) : cell;
    else value[column] = cell;
  });
  return value;
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

import Papa from 'papaparse';
import { RELATIONS } from '../../model/entity.ts';
import { type Entry, idOf } from '../entry.ts';
import { guardCell } from './formula-guard.ts';
import { HEADER_FIELDS } from './header.ts';
import { joinCell } from './list-cell.ts';
import { COLUMNS, LIST_COLUMNS, type Pack } from './pack.ts';

/** Writes a pack as JSON lines, which read back as the same pack. */
export function writeJsonLines({ header, entries }: Pack): string {
  const lines = [{ pack: header }, ...entries.map(plainEntry)];
  return lines.map(line => `${JSON.stringify(line)}\n`).join('');
}

/** Writes a pack as a table, which reads back as the same pack. No spreadsheet treats its cells as formulas. */
export function writeCsv({ header, entries }: Pack): string {
  const rows = [
    ...HEADER_FIELDS.map(name => [`#${name}`, header[name]]),
    COLUMNS,
    ...entries.map(entry => COLUMNS.map(column => cellOf(entry, column))),
  ];
  // Quote everything, so that only commas split cells.
  return `${Papa.unparse(
    rows.map(row => row.map(guardCell)),
    { quotes: true, newline: '\n' },
  )}\n`;
}

function plainEntry(entry: Entry): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const column of COLUMNS) {
    const value = entry[column];
    const isEmpty = value === undefined || (Array.isArray(value) && !value.length);
    if (!isEmpty && !(column === 'id' && value === idOf(entry.name))) plain[column] = value;
  }
  return plain;
}

function cellOf(entry: Entry, column: (typeof COLUMNS)[number]): string {
  if (column === 'relations') {
    const pairs = RELATIONS.flatMap(name => (entry.relations[name] ?? []).map(id => `${name}:${id}`));
    return joinCell(pairs);
  }
  if (column === 'id') return entry.id === idOf(entry.name) ? '' : entry.id;
  return isList(column) ? joinCell(entry[column]) : String(entry[column] ?? '');
}

function isList(column: keyof Entry): column is (typeof LIST_COLUMNS)[number] {
  return (LIST_COLUMNS as readonly string[]).includes(column);
}

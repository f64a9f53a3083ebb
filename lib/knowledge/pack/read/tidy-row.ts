import { visibleText } from '../../../text/visible-text.ts';
import { LIST_COLUMNS } from '../pack.ts';
import { columnOf } from './column-names.ts';
import { kindCalled } from './kind-names.ts';

export interface TidyRow {
  /** The row with the fields of an entry, where it has them. */
  readonly value: unknown;
  /** Names of fields that no entry has. */
  readonly unknown: readonly string[];
}

/**
 * Turns a row as people write it into what `parseEntry` reads: field names in any case, kinds by their usual names, text
 * as it looks, days as months. What can't be understood stays as it is, for `parseEntry` to report.
 */
export function tidyRow(row: unknown): TidyRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { value: row, unknown: [] };
  const value: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [key, field] of Object.entries(row)) {
    const column = columnOf(key);
    if (column === undefined) unknown.push(key);
    // The first of two columns that mean the same wins; `readCsv` reports columns of one name.
    else if (!(column in value)) value[column] = tidyField(column, field);
  }
  return { value, unknown };
}

function tidyField(column: string, field: unknown): unknown {
  if ((LIST_COLUMNS as readonly string[]).includes(column))
    return Array.isArray(field) ? field.map(tidyText) : field;
  if (typeof field !== 'string') return field;
  const text = visibleText(field);
  if (column === 'kind') return kindCalled(text) ?? text;
  if (column === 'asOf') return monthOf(text);
  return column === 'context' ? withoutFullStop(text) : text;
}

function tidyText(item: unknown): unknown {
  return typeof item === 'string' ? visibleText(item) : item;
}

/** The day of a date as `YYYY-MM-DD` if it is one that can be read in one way only: 2026-11-03, 2026/11/3, 3.11.2026. */
export function dayOf(text: string): string {
  const parts =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(text);
  if (!parts?.groups) return text;
  const { year, month, day } = parts.groups;
  return [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
}

function monthOf(text: string): string {
  const day = dayOf(text);
  if (day !== text || /^\d{4}-\d\d-\d\d$/.test(day)) return day.slice(0, 7);
  const parts =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/.exec(text) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text);
  return parts?.groups ? `${parts.groups.year}-${parts.groups.month!.padStart(2, '0')}` : text;
}

/** A sentence loses its full stop, as contexts have none; an abbreviation keeps its own. */
function withoutFullStop(text: string): string {
  return /[^.\s]{4}\.$/.test(text) ? text.slice(0, -1) : text;
}

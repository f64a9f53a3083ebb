import { type LineProblem, problem } from '../../../model/problem.ts';
import { jsonFault } from '../../../text/json-fault.ts';
import type { PackRows } from '../pack.ts';

interface Row {
  readonly line: number;
  readonly value: object;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly LineProblem[];
}

/**
 * Splits a pack in JSON into rows: one object per line, or one array of objects. The first object may be a header,
 * `{"pack":{…}}`. The array may also be in one object: `{"pack":{…},"entries":[…]}`.
 */
export function readJson(text: string): PackRows {
  const object = objectOf(text);
  if (object) return object;
  const { rows, problems } = text.trimStart().startsWith('[') ? arrayOf(text) : linesOf(text);
  const first = rows[0]?.value;
  if (!first || !('pack' in first)) return { header: { line: 0, value: {} }, rows, problems };
  return { header: { line: rows[0]!.line, value: first.pack }, rows: rows.slice(1), problems };
}

/** The rows of one object with a list of entries; null if the text is something else. */
function objectOf(text: string): PackRows | null {
  if (!ENTRIES.test(text)) return null;
  try {
    const { entries, pack, ...rest } = JSON.parse(text);
    if (!Array.isArray(entries)) return null;
    return { header: { line: 1, value: pack ?? rest }, ...split(placed(text, entries)) };
  } catch (error) {
    const [start = ''] = text.trimStart().split('\n');
    // Lines that are whole objects are entries of their own, whatever one of them is called.
    if (!text.trimStart().startsWith('{') || isJson(start)) return null;
    return { header: { line: 0, value: {} }, rows: [], problems: [brokenAt(text, error)] };
  }
}

const ENTRIES = /"entries"\s*:\s*\[/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The rows of an array over any number of lines. */
function arrayOf(text: string): Rows {
  let items: unknown[];
  try {
    items = JSON.parse(text);
  } catch (error) {
    // With one object per line, each line can be checked. Otherwise, the one fault to report is where parsing stopped.
    const lines = linesOf(text);
    const broken = lines.problems.filter(({ problem }) => problem.startsWith('brokenJson'));
    return broken.length > lines.rows.length ? { rows: [], problems: [brokenAt(text, error)] } : lines;
  }
  return split(placed(text, items));
}

/** The items of a text's list, each with its line. */
function placed(text: string, items: readonly unknown[]): { line: number; value: unknown }[] {
  const lines = itemLines(text);
  return items.map((value, at) => ({ line: lines[at] ?? 0, value }));
}

function brokenAt(text: string, error: unknown, firstLine = 1): LineProblem {
  const place = jsonFault(text, error);
  if (!place) return { line: firstLine, ...problem('brokenJson') };
  return { line: firstLine + place.line - 1, ...problem('brokenJsonAt', place.column) };
}

function linesOf(text: string): Rows {
  const values: { line: number; value: unknown }[] = [];
  const broken: LineProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((source, index) => {
    // Lines of an array that is broken elsewhere are checked one by one, too.
    const bare = source.replace(/^\s*\[|\]\s*$/g, blank).replace(/,\s*$/, '');
    if (!bare.trim()) return;
    const line = index + 1;
    try {
      values.push({ line, value: JSON.parse(bare) });
    } catch (error) {
      broken.push(brokenAt(bare, error, line));
    }
  });
  const { rows, problems } = split(values);
  return { rows, problems: [...broken, ...problems] };
}

/** As many spaces, so that columns stay what they are in the file. */
function blank(part: string): string {
  return ' '.repeat(part.length);
}

function split(values: readonly { readonly line: number; readonly value: unknown }[]): Rows {
  const rows: Row[] = [];
  const problems: LineProblem[] = [];
  for (const { line, value } of values) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) rows.push({ line, value });
    else problems.push({ line, ...problem('notAnObject', '') });
  }
  return { rows, problems };
}

/** Line on which each item of a list starts. The list is the text's array, or the one called "entries" in its object. */
function itemLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  /** Depth of the items; 0 until their list has started, and after it has ended. */
  let within = 0;
  let key = '';
  let line = 1;
  let isExpected = false;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|\n|[^\s"[\]{},]+/g)) {
    if (part === '\n') {
      line++;
      continue;
    }
    if (depth === within && isExpected && part !== ']') {
      lines.push(line);
      isExpected = false;
    }
    if (part === '[' && !within && (depth === 0 || (depth === 1 && key === '"entries"'))) {
      within = depth + 1;
      isExpected = true;
    } else if (part === ',' && depth === within) isExpected = true;
    if (part === '[' || part === '{') depth++;
    if (part === ']' || part === '}') depth--;
    if (within && depth < within) break;
    if (part.startsWith('"')) key = part;
  }
  return lines;
}

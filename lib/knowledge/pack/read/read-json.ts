import { type LineProblem, problem } from '../../../model/problem.ts';
import type { PackRows } from '../pack.ts';

interface Row {
  readonly line: number;
  readonly value: object;
}

/**
 * Splits a pack in JSON into rows: one object per line, or one array of objects. The first object may be a header,
 * `{"pack":{…}}`.
 */
export function readJson(text: string): PackRows {
  const whole = text.trimStart().startsWith('[') ? wholeArray(text) : null;
  const { rows, problems } = whole ?? linesOf(text);
  const first = rows[0]?.value;
  if (!first || !('pack' in first)) return { header: { line: 0, value: {} }, rows, problems };
  return { header: { line: rows[0]!.line, value: first.pack }, rows: rows.slice(1), problems };
}

/** The rows of an array over any number of lines; null if the text isn't one. */
function wholeArray(text: string): { rows: Row[]; problems: LineProblem[] } | null {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(items)) return null;
  const lines = itemLines(text);
  return split(items.map((value, at) => ({ line: lines[at] ?? 0, value })));
}

function linesOf(text: string): { rows: Row[]; problems: LineProblem[] } {
  const values: { line: number; value: unknown }[] = [];
  const broken: LineProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((source, index) => {
    // Lines of an array that is broken elsewhere are checked one by one, too.
    const bare = source.replace(/^\s*\[|\]\s*$/g, '').replace(/,\s*$/, '');
    if (!bare.trim()) return;
    const line = index + 1;
    try {
      values.push({ line, value: JSON.parse(bare) });
    } catch {
      broken.push({ line, ...problem('brokenJson') });
    }
  });
  const { rows, problems } = split(values);
  return { rows, problems: [...broken, ...problems] };
}

function split(values: readonly { readonly line: number; readonly value: unknown }[]) {
  const rows: Row[] = [];
  const problems: LineProblem[] = [];
  for (const { line, value } of values) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) rows.push({ line, value });
    else problems.push({ line, ...problem('notAnObject', '') });
  }
  return { rows, problems };
}

/** Line on which each item of a valid array starts. */
function itemLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let isExpected = false;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|\n|[^\s"[\]{},]+/g)) {
    if (part === '\n') {
      line++;
      continue;
    }
    if (depth === 1 && isExpected && part !== ']') {
      lines.push(line);
      isExpected = false;
    }
    if (part === '[' || part === '{') depth++;
    if (part === ']' || part === '}') depth--;
    if (depth === 1 && (part === ',' || (part === '[' && lines.length === 0))) isExpected = true;
  }
  return lines;
}

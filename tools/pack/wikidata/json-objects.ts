import { type Line, readLines } from '../../annotate/read-lines.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
/** Depth of the rows in a SPARQL result: document, "results", "bindings". */
const ROW_DEPTH = 3;
/** Longest row of a SPARQL result, in bytes. */
const ROW_LIMIT = 1 << 20;

/**
 * Splits JSON lines, Wikidata's entity dump (an array with one entity per line) or a SPARQL result from the query service
 * into objects. Only the current object is in memory.
 * @returns one JSON text at a time with the number of its first line, or why that can't be used
 */
export async function* jsonObjects(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let start = '';
  while (start.trim().length < 64) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    start += Buffer.from(next.value.subarray(0, 256)).toString('latin1');
  }
  const all = (async function* () {
    yield* head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*"head"\s*:/.test(start)) yield* rowsOfResult(all);
  else for await (const line of readLines(all)) yield* objectsOfLine(line);
}

/** Removes the brackets and commas of an array with one object per line. */
function* objectsOfLine(line: Line): Generator<Line> {
  if ('error' in line) {
    yield line;
    return;
  }
  const { number } = line;
  const text = line.text
    .replace(/^\ufeff/, '')
    .replace(/,$/, '')
    .trim();
  if (text.startsWith('[') && text.endsWith(']')) {
    try {
      for (const one of JSON.parse(text) as unknown[]) yield { number, text: JSON.stringify(one) };
    } catch (error) {
      yield { number, error: `not valid JSON: ${(error as Error).message}` };
    }
    return;
  }
  const bare = text
    .replace(/^\[|\]$/g, '')
    .replace(/,\s*$/, '')
    .trim();
  if (bare) yield { number, text: bare };
}

/** Tracks strings and brackets, and extracts the objects at the depth of rows. */
async function* rowsOfResult(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let line = 1;
  let row: { readonly line: number; readonly parts: Uint8Array[]; size: number } | null = null;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === NEWLINE) line++;
      if (isEscaped) isEscaped = false;
      else if (isString) {
        if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isString = false;
      } else if (byte === QUOTE) isString = true;
      else if (byte === 0x7b || byte === 0x5b) {
        if (depth === ROW_DEPTH && byte === 0x7b) {
          row = { line, parts: [], size: 0 };
          from = at;
        }
        depth++;
      } else if (byte === 0x7d || byte === 0x5d) {
        depth--;
        if (depth === ROW_DEPTH && row) {
          row.parts.push(chunk.subarray(from, at + 1));
          yield { number: row.line, text: Buffer.concat(row.parts).toString() };
          row = null;
        }
      }
    }
    if (row) {
      row.parts.push(chunk.subarray(from));
      row.size += chunk.length - from;
      if (row.size > ROW_LIMIT) {
        yield { number: row.line, error: 'a row without end: the rest of the result is not read' };
        return;
      }
    }
  }
  if (depth !== 0) yield { number: line, error: 'the result ends before its brackets are closed' };
}

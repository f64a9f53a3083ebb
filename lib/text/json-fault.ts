/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where `JSON.parse` stopped, from its error's message, which each engine words in its own way: V8 gives a position,
 * Firefox line and column, and a text that ends too soon has neither in V8.
 * @returns null if the message doesn't say
 */
export function jsonFault(text: string, error: unknown): TextPlace | null {
  const { message } = error as Error;
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && !/end of/.test(message)) return null;
  const lines = text.slice(0, position === undefined ? text.length : Number(position)).split(/\r\n|\n|\r/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

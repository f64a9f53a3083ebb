import type { CastLine } from './read-cast.ts';

const HEADINGS = ['Name', 'Kind', 'Mentions', 'Context'] as const;
const LONGEST_NAME = 32;

/**
 * The cast as a table of plain text.
 * @param width of the terminal in characters; the last column is cut to fit
 */
export function castTable(cast: readonly CastLine[], width: number): string {
  const rows = cast.map(({ name, kind, mentions, line }) => [
    shorten(name, LONGEST_NAME),
    kind,
    String(mentions),
    line,
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map(row => row[column]!.length)),
  );
  const [name, kind, mentions] = widths as [number, number, number];
  const room = Math.max(20, width - name - kind - mentions - 6);
  const rule = [name, kind, mentions, Math.min(room, widths[3]!)].map(length => '─'.repeat(length));
  return [HEADINGS, rule, ...rows]
    .map(cells =>
      [
        cells[0]!.padEnd(name),
        cells[1]!.padEnd(kind),
        cells[2]!.padStart(mentions),
        shorten(cells[3]!, room),
      ].join('  '),
    )
    .map(line => line.trimEnd())
    .join('\n');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

import type { LineProblem } from '../../model/pack.ts';
import type { PackRows } from './pack.ts';

/** Splits JSON lines: one object per line, starting with `{"pack":{…}}` if the pack has a header. */
export function readJsonLines(text: string): PackRows {
  const rows: { line: number; value: object }[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((source, index) => {
    if (!source.trim()) return;
    const line = index + 1;
    try {
      const value: unknown = JSON.parse(source);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) rows.push({ line, value });
      else problems.push({ line, message: 'not a JSON object' });
    } catch (error) {
      problems.push({ line, message: `not valid JSON: ${(error as Error).message}` });
    }
  });
  const first = rows[0]?.value;
  if (!first || !('pack' in first)) return { header: { line: 0, value: {} }, rows, problems };
  return { header: { line: rows[0]!.line, value: first.pack }, rows: rows.slice(1), problems };
}

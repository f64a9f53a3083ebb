import type { LineProblem } from '../../model.ts';
import type { PackRows } from './pack.ts';

/** Takes JSON lines apart: one object a line, the first of them `{"pack":{…}}` where the pack has a header. */
export function readJsonLines(text: string): PackRows {
  const rows: { line: number; value: unknown }[] = [];
  const problems: LineProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((source, index) => {
    if (!source.trim()) return;
    const line = index + 1;
    try {
      rows.push({ line, value: JSON.parse(source) });
    } catch (error) {
      problems.push({ line, message: `not JSON: ${(error as Error).message}` });
    }
  });
  const first = rows[0]?.value;
  if (typeof first !== 'object' || first === null || !('pack' in first))
    return { header: { line: 0, value: {} }, rows, problems };
  return { header: { line: rows[0]!.line, value: first.pack }, rows: rows.slice(1), problems };
}

import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { parseHeader } from '../../lib/knowledge/pack/header.ts';
import { standIn } from '../../lib/knowledge/pack/pack-sources.ts';
import { parseEntry } from '../../lib/knowledge/parse-entry.ts';
import type { PackHeader } from '../../lib/model/pack.ts';
import { readLines } from '../annotate/read-lines.ts';
import { BadLines } from './bad-lines.ts';
import type { LargePack } from './large-pack.ts';
import type { Input } from './open-input.ts';
import type { Progress } from './progress.ts';

const STRIDE = 1000;

/**
 * Reads entries, one JSON object per line, into a pack. Bad lines are reported and left out.
 * @param header from the command line; a first line `{"pack":{…}}` supplies missing fields
 */
export async function build(
  input: Input,
  pack: LargePack,
  header: PackHeader,
  progress: Progress,
  say: (text: string) => void,
): Promise<{ lines: number; bad: number; leftOut: Record<string, number> }> {
  const bad = new BadLines(say);
  const ids = new Set<string>();
  const targets = new Set<string>();
  const month = header.date.slice(0, 7);
  let lines = 0;
  for await (const line of readLines(input.chunks)) {
    if (lines++ % STRIDE === 0) progress.show(`reading, ${lines.toLocaleString('en')} lines`, input.done());
    const value = 'error' in line ? line : parse(line.text);
    if ('error' in value) {
      bad.add(line.number, value.error);
      continue;
    }
    const object = value.object;
    if (lines === 1 && typeof object === 'object' && object !== null && 'pack' in object) {
      const parsed = parseHeader(object.pack, header.name);
      if ('problems' in parsed)
        for (const fault of parsed.problems) bad.add(line.number, describeInEnglish(fault));
      continue;
    }
    const dated =
      typeof object === 'object' && object !== null && !('asOf' in object)
        ? { ...object, asOf: month }
        : object;
    const parsed = parseEntry(dated, month);
    if ('problems' in parsed)
      for (const fault of parsed.problems) bad.add(line.number, describeInEnglish(fault));
    else if (ids.has(parsed.entry.id)) bad.add(line.number, `id "${parsed.entry.id}" appears twice`);
    else {
      ids.add(parsed.entry.id);
      for (const some of Object.values(parsed.entry.relations)) for (const id of some ?? []) targets.add(id);
      pack.add(parsed.entry);
    }
  }
  for (const id of targets) if (!ids.has(id)) pack.addOutside(standIn(id));
  progress.clear();
  return { lines, bad: bad.count, leftOut: {} };
}

function parse(text: string): { object: unknown } | { error: string } {
  try {
    return { object: JSON.parse(text) };
  } catch (error) {
    return { error: `not valid JSON: ${(error as Error).message}` };
  }
}

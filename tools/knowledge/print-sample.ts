import type { Gathered } from '../../modules/knowledge/compile.ts';
import { drawSample } from './sample.ts';

/** Prints a sample of entries to read and check: hand-written ones with file and line, or compiled ones. */
export function printSample(
  { entries, sources }: Gathered,
  options: { readonly count: number; readonly seed: number; readonly compiled: boolean },
): void {
  const { count, seed, compiled } = options;
  if (!compiled) {
    for (const { file, line, entry } of drawSample(entries, count, seed))
      console.log(`${file}:${line}\n  ${JSON.stringify(entry)}`);
    return;
  }
  const written = new Set(entries.map(({ entry }) => entry.id));
  const others = sources.filter(({ id }) => !written.has(id));
  for (const source of drawSample(others, count, seed))
    console.log(`${source.id}\n  ${JSON.stringify(source)}`);
}

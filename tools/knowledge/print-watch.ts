import { readFileSync } from 'node:fs';
import type { Gathered } from '../../modules/knowledge/compile.ts';
import { UsageError } from '../usage.ts';
import { type Share, type Watched, watchReport } from './watch-list.ts';

/** Prints how much of a watch list the base knows, and with `list` what it doesn't. */
export function printWatch({ sources }: Gathered, watched: readonly Watched[], list: boolean): void {
  const names = sources.flatMap(({ name, wikipedia, aliases, guarded }) => [
    name,
    ...(wikipedia ? [wikipedia] : []),
    ...aliases,
    ...guarded,
  ]);
  const { all, forReaders, missing } = watchReport(watched, names);
  console.log(`${describe(all)} of the titles watched for two weeks or more`);
  console.log(`${describe(forReaders)} of those that name what an article may mention`);
  if (list) for (const { label, weeks } of missing) console.log(`${weeks}\t${label}`);
}

/**
 * Reads a watch list: JSON lines with "label" and "prior", the weeks in which it was among the most edited.
 * @throws UsageError if the file can't be read, or a line isn't one of these
 */
export function readWatched(file: string): Watched[] {
  return readLines(file).map((line, index) => {
    try {
      const { label, prior } = JSON.parse(line) as { label: unknown; prior: unknown };
      if (typeof label === 'string' && typeof prior === 'number') return { label, weeks: prior };
    } catch {
      // Refused below, as any other line that isn't one of a watch list.
    }
    throw new UsageError(`${file}, line ${index + 1}: needs "label" and "prior"`);
  });
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    throw new UsageError(`can’t read ${file}`);
  }
}

function describe({ known, of }: Share): string {
  return `${((100 * known) / Math.max(of, 1)).toFixed(1)} % (${known} of ${of})`;
}

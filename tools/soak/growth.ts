import type { Memory } from './memory.ts';

/** Growth between the halves of a run that counts, in megabytes or as a share. Firefox alone grows by a tenth. */
const SLACK = { megabytes: 3, share: 0.15 };
const NAMES = [
  'worker',
  'page',
  'listeners',
  'documents',
  'nodes',
] as const satisfies readonly (keyof Memory)[];

/**
 * What kept growing in a run: the mean of the second half exceeds that of the first by more than noise.
 * @param run in order; the first measurement doesn't count, as it comes before caches are filled
 * @returns sentences; empty if nothing grew
 */
export function growth(run: readonly Memory[]): string[] {
  const steady = run.slice(1);
  if (steady.length < 2) return [];
  const half = Math.floor(steady.length / 2);
  return NAMES.flatMap(name => {
    const values = steady.flatMap(memory => memory[name] ?? []);
    if (values.length < steady.length) return [];
    const first = mean(values.slice(0, half));
    const second = mean(values.slice(-half));
    const slack = Math.max(name === 'worker' || name === 'page' ? SLACK.megabytes : 0, first * SLACK.share);
    return second - first > slack ? [`${name} grew from ${first.toFixed(1)} to ${second.toFixed(1)}`] : [];
  });
}

/** Rows of measures as a table of plain text. */
export function table(rows: readonly (readonly [string, Memory])[]): string {
  const lines = rows.map(([label, memory]) => [label, ...NAMES.map(name => shown(name, memory[name]))]);
  return [['', 'worker MB', 'page MB', 'listeners', 'documents', 'nodes'], ...lines]
    .map(cells => cells.map((cell, at) => (at ? cell.padStart(11) : cell.padEnd(10))).join(''))
    .join('\n');
}

function shown(name: (typeof NAMES)[number], value: number | undefined): string {
  if (value === undefined) return '–';
  return name === 'worker' || name === 'page' ? value.toFixed(1) : String(value);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

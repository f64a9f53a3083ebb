/** The median. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** How long a call takes, in milliseconds. */
export function time(run: () => unknown): number {
  const start = performance.now();
  kept = run();
  return performance.now() - start;
}

/**
 * Medians of several calls in milliseconds. The calls take turns, so that a busy machine slows all of them alike.
 * @param warmUps rounds that run first and don't count
 */
export function medianTimes(rounds: number, warmUps: number, ...contestants: (() => unknown)[]): number[] {
  const times: number[][] = contestants.map(() => []);
  for (let round = -warmUps; round < rounds; round++)
    contestants.forEach((run, i) => {
      const taken = time(run);
      if (round >= 0) times[i]!.push(taken);
    });
  return times.map(median);
}

/** Holds the last result, so that the engine can't optimise the work away. */
export let kept: unknown;

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Milliseconds that a call takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  kept = run();
  return performance.now() - start;
}

/**
 * Medians of several calls in milliseconds. The contestants take turns, so that a busy machine slows all alike.
 * @param warmUps rounds that are run first and not counted
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

/** The last result, held so that no work can be left out as unused. */
export let kept: unknown;

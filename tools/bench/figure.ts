import { median } from './timing.ts';

/** The smallest and largest value of several runs. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

/** The result of a figure. */
export interface Measured {
  /** If it was measured in several runs, their median, as are `baseline` and `ratio`. */
  readonly value: number;
  /** What `value` and `baseline` count: "ms", "words/s". */
  readonly unit: string;
  /** The same for the baseline. */
  readonly baseline?: number;
  /** How many times better than the baseline. */
  readonly ratio?: number;
  /** Over the runs, if there were several. */
  readonly spread?: {
    readonly runs: number;
    readonly value: Spread;
    readonly baseline?: Spread;
    readonly ratio?: Spread;
  };
}

/** Something to measure. */
export interface Figure {
  /** What is measured, and its baseline, in one line. */
  readonly about: string;
  measure(): Promise<Measured> | Measured;
}

/** A comparison in which less is better. */
export function lessIsBetter(value: number, baseline: number, unit: string): Measured {
  return { value, unit, baseline, ratio: baseline / value };
}

/** A comparison in which more is better. */
export function moreIsBetter(value: number, baseline: number, unit: string): Measured {
  return { value, unit, baseline, ratio: value / baseline };
}

/** Several runs of something without a baseline. */
export function inRuns(values: readonly number[], unit: string): Measured {
  return { value: median(values), unit, spread: { runs: values.length, value: spreadOf(values) } };
}

/**
 * Several runs of a comparison in which less is better. Each value is compared with the baseline of its own run, so that a
 * machine that is busy in one of them slows both.
 * @param baselines one for each value
 */
export function lessIsBetterInRuns(
  values: readonly number[],
  baselines: readonly number[],
  unit: string,
): Measured {
  const ratios = values.map((value, i) => baselines[i]! / value);
  return {
    value: median(values),
    unit,
    baseline: median(baselines),
    ratio: median(ratios),
    spread: {
      runs: values.length,
      value: spreadOf(values),
      baseline: spreadOf(baselines),
      ratio: spreadOf(ratios),
    },
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { least: Math.min(...values), most: Math.max(...values) };
}

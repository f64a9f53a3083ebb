/** The result of a figure in one run. */
export interface Measured {
  readonly value: number;
  /** What `value` and `baseline` count: "ms", "words/s". */
  readonly unit: string;
  /** The same for the baseline. */
  readonly baseline?: number;
  /** How many times better than the baseline. */
  readonly ratio?: number;
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

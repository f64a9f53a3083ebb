import type { Measured, Spread } from './figure.ts';

/** A figure and its name. */
export interface Row extends Measured {
  readonly name: string;
}

/** A row in one line. Where there were several runs, smallest and largest values follow in brackets. */
export function describeRow({ name, value, unit, baseline, ratio, spread }: Row): string {
  const compared =
    baseline === undefined ? '' : `, baseline ${readable(baseline)} ${unit}${range(spread?.baseline)}`;
  const times = ratio === undefined ? '' : `, ${readable(ratio)} times better${range(spread?.ratio)}`;
  const runs = spread ? `; median of ${spread.runs} runs` : '';
  return `${name}: ${readable(value)} ${unit}${range(spread?.value)}${compared}${times}${runs}`;
}

/** Every row has every field; those of a missing baseline, and of a single run, are null. */
export function completeRow({ name, value, unit, baseline, ratio, spread }: Row) {
  return { name, value, unit, baseline: baseline ?? null, ratio: ratio ?? null, spread: spread ?? null };
}

/** Nothing for a baseline that is a fixed limit. */
function range(spread: Spread | undefined): string {
  if (!spread || spread.least === spread.most) return '';
  return ` (${readable(spread.least)} to ${readable(spread.most)})`;
}

function readable(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}

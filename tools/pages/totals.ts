import { median } from '../bench/timing.ts';
import type { Row } from './row.ts';

/** A summary of all rows in a few lines. */
export function totals(rows: readonly Row[]): string {
  const sum = (value: (row: Row) => number): number => rows.reduce((all, row) => all + value(row), 0);
  const texts = rows.flatMap(({ textF1 }) => textF1 ?? []);
  const times = rows.flatMap(({ mainThreadMs }) => mainThreadMs ?? []);
  const lines = [
    `pages ${rows.length}, errors ${sum(({ error }) => (error ? 1 : 0))}, changed ${sum(({ changed }) => (changed ? 1 : 0))}`,
    `marks ${sum(({ marks }) => marks)} on ${sum(({ marks }) => (marks ? 1 : 0))} pages, outside of the article ${sum(({ marksOutside }) => marksOutside)}`,
  ];
  if (texts.length)
    lines.push(
      `text F1 of ${texts.length} pages: mean ${percent(texts.reduce((all, f1) => all + f1, 0) / texts.length)}, median ${percent(median(texts))}`,
    );
  if (times.length)
    lines.push(
      `main thread ms: median ${ms(median(times))}, 95th percentile ${ms(percentile(times, 0.95))}, worst ${ms(Math.max(...times))}`,
    );
  return lines.join('\n');
}

/** The smallest value that at least this share of the values doesn't exceed. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values');
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function ms(value: number): string {
  return value.toFixed(1);
}

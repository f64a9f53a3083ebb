// npm run bench [-- --only NAME[,NAME]] [--json FILE]
//
// Measures all figures, or those named, and prints each. Exit code 1: a figure failed; 2: invalid arguments.
import { writeFileSync } from 'node:fs';
import { UsageError } from '../usage.ts';
import type { Measured } from './figure.ts';
import { FIGURES } from './figures.ts';
import { type Options, readOptions } from './options.ts';

interface Row extends Measured {
  readonly name: string;
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2), Object.keys(FIGURES)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run({ only, json }: Options): Promise<number> {
  const rows: Row[] = [];
  for (const name of only)
    try {
      const figure = await FIGURES[name]!();
      const row = { name, ...(await figure.measure()) };
      rows.push(row);
      console.log(`${describe(row)}\n    ${figure.about}`);
    } catch (error) {
      console.error(`${name} FAILED: ${(error as Error).message}`);
    }
  if (json) writeFileSync(json, `${JSON.stringify(rows.map(complete), null, 2)}\n`);
  return rows.length < only.length ? 1 : 0;
}

function describe({ name, value, unit, baseline, ratio }: Row): string {
  const compared = baseline === undefined ? '' : `, baseline ${readable(baseline)} ${unit}`;
  const times = ratio === undefined ? '' : `, ${readable(ratio)} times better`;
  return `${name}: ${readable(value)} ${unit}${compared}${times}`;
}

function readable(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}

/** Every row has every field; those of a missing baseline are null. */
function complete({ name, value, unit, baseline, ratio }: Row) {
  return { name, value, unit, baseline: baseline ?? null, ratio: ratio ?? null };
}

// npm run bench [-- --only NAME[,NAME]] [--json FILE]
//
// Measures all figures, or those named, and prints each. Exit code 1: a figure failed; 2: invalid arguments.
import { writeFileSync } from 'node:fs';
import { answerHelp, runTool } from '../usage.ts';
import { completeRow, describeRow, type Row } from './describe-row.ts';
import { FIGURES } from './figures.ts';
import { type Options, readOptions } from './options.ts';

answerHelp(import.meta.filename);
await runTool(async () => {
  process.exitCode = await run(readOptions(process.argv.slice(2), Object.keys(FIGURES)));
});

async function run({ only, json }: Options): Promise<number> {
  const rows: Row[] = [];
  for (const name of only)
    try {
      const figure = await FIGURES[name]!();
      const row = { name, ...(await figure.measure()) };
      rows.push(row);
      console.log(`${describeRow(row)}\n    ${figure.about}`);
    } catch (error) {
      console.error(`${name} FAILED: ${(error as Error).message}`);
    }
  if (json) writeFileSync(json, `${JSON.stringify(rows.map(completeRow), null, 2)}\n`);
  return rows.length < only.length ? 1 : 0;
}

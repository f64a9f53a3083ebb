// Fails where a built file has outgrown its budget. Run after a build.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Budgets in kB (1000 bytes), minified, not compressed. */
const BUDGETS = [
  // Loaded into every http and https page, articles or not.
  { name: 'content script', file: 'content-scripts/content.js', kilobytes: 40 },
] as const;

const output = path.resolve(import.meta.dirname, '../.output');
let failed = false;

for (const target of ['chrome-mv3', 'firefox-mv3'])
  for (const { name, file, kilobytes } of BUDGETS) {
    const size = sizeOf(path.join(output, target, file));
    const fits = size !== null && size <= kilobytes;
    if (!fits) failed = true;
    const found = size === null ? 'is missing: build first' : `${size.toFixed(1)} kB of ${kilobytes} kB`;
    console.log(`${fits ? 'ok' : 'FAILED'}  ${target} ${name}: ${found}`);
  }
process.exitCode = failed ? 1 : 0;

function sizeOf(file: string): number | null {
  try {
    return readFileSync(file).length / 1000;
  } catch {
    return null;
  }
}

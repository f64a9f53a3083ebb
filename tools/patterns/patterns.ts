// npm run -s patterns    checks the regular expressions of everything that is shipped
//
// Saves those that take linear time in `linear.json`, so that tests need to check only new ones. Takes about a minute.
//
// Exit code 0: all others are exceptions (`exceptions.ts`). 1: some aren't; they are printed, each with an attack or the
// reason why it can't be checked.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '../usage.ts';
import { checkPattern } from './check-pattern.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { shippedPatterns, written } from './find-patterns.ts';

commandLine(import.meta.filename, { options: {} });

const patterns = new Map(shippedPatterns().map(pattern => [written(pattern), pattern]));
const linear: string[] = [];
for (const [text, pattern] of patterns) {
  if (EXCEPTIONS.has(text)) continue;
  const verdict = pattern.source
    ? await checkPattern(pattern, 'auto')
    : "made by RegExp, so it can't be checked";
  if (verdict === 'linear') linear.push(text);
  else {
    console.log(`${pattern.place}  ${text}\n    ${verdict}`);
    process.exitCode = 1;
  }
}
writeFileSync(path.join(import.meta.dirname, 'linear.json'), `${JSON.stringify(linear.sort(), null, 2)}\n`);
console.log(`${linear.length} of ${patterns.size} take linear time; ${EXCEPTIONS.size} are exceptions`);

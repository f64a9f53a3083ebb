// npm run -s settings -- --check FILES    reads settings files as the settings page does, and changes nothing
//
// Prints one JSON object per file: {"path","taken":{…} or null,"leftOut":["settings.x"],"problems":[{"line","message"}]},
// where `taken` is what an import would store and `leftOut` names what this version can't use.
//
// Exit code 0: every file can be imported, in whole or in part. 2: one can't, or couldn't be opened.

import { readFileSync } from 'node:fs';
import { readSettingsFile, type SettingsProblem } from '../../lib/extension/settings/settings-file.ts';
import { describeInEnglish } from '../../lib/i18n/describe-in-english.ts';
import { decodeBytes } from '../../lib/text/decode-bytes.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { commandLine } from '../usage.ts';

const { values, positionals } = commandLine(import.meta.filename, {
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
if (!values.check || positionals.length === 0) {
  console.error('usage: npm run -s settings -- --check FILES');
  process.exitCode = 2;
}
for (const path of values.check ? positionals : []) {
  const result = check(path);
  console.log(JSON.stringify({ path, ...result }));
  if (result.taken === null) process.exitCode = 2;
}

function check(path: string) {
  try {
    const read = readSettingsFile(decodeBytes(readFileSync(path)));
    if ('settings' in read) return { taken: read.settings, leftOut: read.leftOut, problems: [] };
    return { taken: null, leftOut: [], problems: [asLine(read.problem)] };
  } catch (error) {
    return { taken: null, leftOut: [], problems: [{ line: 0, message: (error as Error).message }] };
  }
}

function asLine(problem: SettingsProblem): { line: number; message: string } {
  switch (problem.problem) {
    case 'broken':
      return {
        line: problem.place?.line ?? 0,
        message: describeInEnglish(
          problem.place
            ? { problem: 'brokenJsonAt', values: [problem.place.column] }
            : { problem: 'brokenJson', values: [] },
        ),
      };
    case 'newer':
      return { line: 0, message: english.settings.newerFile };
    case 'foreign':
      return { line: 0, message: english.settings.notASettingsFile };
  }
}

// npm run -s feed -- [--base ADDRESS] FILES    reads feeds and OPML files as the extension does
//
// Prints one JSON object per file: {"path","title","items":[{"title","url","published"}],"dropped","leftOut"}, where
// `leftOut` lists the items without a headline or a web address as {"missing","hint"}, and `dropped` counts them; for OPML {"path","feeds":[{"name","address"}],"leftOut"}, where
// `leftOut` counts entries without a usable address; for anything else {"path","problem","found"}.
// --base is the feed's own address, which relative links are resolved against.
//
// Exit code 0: everything was read. 2: a file isn't a feed or couldn't be opened; standard error says which and why.

import { readFileSync } from 'node:fs';
import { commandLine } from '../usage.ts';
import { readFeedFile } from './read-feed-file.ts';

const { values, positionals } = commandLine(import.meta.filename, {
  options: { base: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('usage: npm run -s feed -- [--base ADDRESS] FILES');
  process.exitCode = 2;
}
for (const path of positionals) {
  try {
    const result = readFeedFile(readFileSync(path), values.base);
    console.log(JSON.stringify({ path, ...result }));
    if ('problem' in result)
      complain(`${path}: ${result.problem}${result.found ? `, found ${result.found}` : ''}`);
  } catch (error) {
    complain(`${path}: ${(error as Error).message}`);
  }
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

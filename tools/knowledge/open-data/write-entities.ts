// Writes the tables in modules/knowledge/data/entities from open data sets. Run it again on newer snapshots:
//
//   npm exec --call 'node tools/knowledge/open-data/write-entities.ts FOLDER'
//
// FOLDER has one JSON Lines file per set (see `read-open-data.ts`).

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerHelp } from '../../usage.ts';
import { entityRows } from './entity-rows.ts';
import { readOpenData } from './read-open-data.ts';
import { withoutRepeats } from './repeated-politicians.ts';
import { sharedTitles, withoutDoubles, withoutFame } from './rows/row.ts';
import { TABLES } from './sets.ts';

answerHelp(import.meta.filename);
const folder = process.argv[2];
if (!folder) {
  console.error('usage: write-entities.ts FOLDER, the folder with the open data sets');
  process.exit(2);
}

const output = path.resolve(import.meta.dirname, '../../../modules/knowledge/data/entities');
mkdirSync(output, { recursive: true });
const day = new Date().toISOString().slice(0, 10);
for (const { file, about, sets } of TABLES) {
  const entities = sets.flatMap(({ name, read }) => {
    const all = readOpenData(folder, name);
    const shared = sharedTitles(all);
    return withoutDoubles(all, row => read(row, shared, all));
  });
  const rows = entityRows(withoutRepeats(entities.map(withoutFame)));
  const lines = [
    `# ${about}`,
    '# Name, kind, weight, context, title, Wikidata id, aliases, evidence; see `entity-rows.ts`.',
    `# Source: ${sets.map(({ name }) => name).join(', ')}; see NOTICE. Extracted ${day}.`,
    ...rows.map(row => row.join('\t').trimEnd()),
  ];
  writeFileSync(path.join(output, file), `${lines.join('\n')}\n`);
  console.log(`${file}: ${rows.length} rows`);
}

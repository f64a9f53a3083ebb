// Writes modules/knowledge/data/titles.tsv: for the titles of entries from data packages, their exact spelling and their
// Wikidata id, from open data sets. Run it again after a package or a set has changed.
//
//   npm exec --call 'node tools/knowledge/open-data/write-titles.ts FOLDER'
//
// FOLDER has one JSON Lines file per set (see `read-open-data.ts`).

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiledEntries } from '../../../modules/knowledge/compiled-entries.ts';
import { KnownTitles } from '../../../modules/knowledge/packages/titles/known-titles.ts';
import { answerHelp } from '../../usage.ts';
import { readOpenData } from './read-open-data.ts';
import { titleRows } from './title-rows.ts';
import { BRANCH_SETS, EXACT_SETS, WikidataIds } from './wikidata-ids.ts';

answerHelp(import.meta.filename);
const folder = process.argv[2];
if (!folder) {
  console.error('usage: write-titles.ts FOLDER, the folder with the open data sets');
  process.exit(2);
}

const ids = new WikidataIds();
const spellings = ['pudding', ...EXACT_SETS].flatMap(set => readOpenData(folder, set));
for (const set of EXACT_SETS) ids.add(readOpenData(folder, set), true);
for (const set of BRANCH_SETS) ids.add(readOpenData(folder, set), false);

const rows = titleRows(compiledEntries([], new KnownTitles([])).compiled, ids, spellings);
const day = new Date().toISOString().slice(0, 10);
const lines = [
  '# Titles of articles, spelt exactly, and their Wikidata ids, if certain.',
  `# Source: open data sets, see NOTICE and docs/decisions/004-data-packages.md; joined ${day}.`,
  ...rows.map(row => row.join('\t').trimEnd()),
];
writeFileSync(
  path.resolve(import.meta.dirname, '../../../modules/knowledge/data/titles.tsv'),
  `${lines.join('\n')}\n`,
);
console.log(`${rows.length} titles, ${rows.filter(([, id]) => id).length} with a Wikidata id`);

// Writes the people that the shipped base has no room for as packs by beat, to be compiled by `npm run pack`:
//
//   npm exec --call 'node tools/knowledge/open-data/write-packs.ts FOLDER OUTPUT'
//   npm run -s pack -- build OUTPUT/football.jsonl football.pack
//
// FOLDER has one JSON Lines file per set (see `read-open-data.ts`). The sets' licences are in NOTICE.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatherKnowledge } from '../../../modules/knowledge/compile.ts';
import { aliasKey } from '../../../modules/knowledge/known-index.ts';
import { answerHelp } from '../../usage.ts';
import { BEATS, packRows } from './pack-rows.ts';
import { readOpenData } from './read-open-data.ts';

answerHelp(import.meta.filename);
const [folder, output] = process.argv.slice(2);
if (!folder || !output) {
  console.error('usage: write-packs.ts FOLDER OUTPUT, the folders with the open data sets and for the packs');
  process.exit(2);
}

const known = new Set(
  gatherKnowledge()
    .sources.filter(({ kind }) => kind === 'person')
    .flatMap(({ name, aliases }) => [name, ...aliases].map(aliasKey)),
);
mkdirSync(output, { recursive: true });
for (const [file, beat] of Object.entries(BEATS)) {
  const rows = packRows(
    beat,
    set => readOpenData(folder, set),
    name => known.has(aliasKey(name)),
  );
  const pack = {
    name: beat.name,
    date: new Date().toISOString().slice(0, 10),
    source: Object.keys(beat.sets).join(', '),
  };
  const lines = [{ pack }, ...rows].map(line => JSON.stringify(line));
  writeFileSync(path.join(output, `${file}.jsonl`), `${lines.join('\n')}\n`);
  console.log(`${file}.jsonl: ${rows.length} people`);
}

// Adds Wikidata ids to the hand-written entries that have a Wikipedia title and no id, from open data sets. Ids that
// are already there are compared with the sets, never changed. Two entries never get the same id.
//
//   npm exec --call 'node tools/knowledge/open-data/add-wikidata-ids.ts FOLDER'
//
// FOLDER has one JSON Lines file per set (see `read-open-data.ts`). Prints what was added and every disagreement.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerHelp } from '../../usage.ts';
import { readOpenData } from './read-open-data.ts';
import { BRANCH_SETS, EXACT_SETS, WikidataIds } from './wikidata-ids.ts';

interface Line {
  readonly name: string;
  readonly wikipedia?: string;
  readonly wikidata?: string;
  readonly relations?: { readonly locatedIn?: readonly string[] };
}

answerHelp(import.meta.filename);
const folder = process.argv[2];
if (!folder) {
  console.error('usage: add-wikidata-ids.ts FOLDER, the folder with the open data sets');
  process.exit(2);
}

const ids = new WikidataIds();
for (const set of EXACT_SETS) ids.add(readOpenData(folder, set), true);
for (const set of BRANCH_SETS) ids.add(readOpenData(folder, set), false);

const knowledge = path.resolve(import.meta.dirname, '../../../knowledge');
const files = readdirSync(knowledge)
  .filter(file => file.endsWith('.jsonl'))
  .map(file => ({ file, lines: readFileSync(path.join(knowledge, file), 'utf8').split('\n') }));

const uses = new Map<string, number>();
for (const { lines } of files)
  for (const entry of lines.flatMap(parse)) {
    const id = entry.wikidata ?? chosen(entry);
    if (id) uses.set(id, (uses.get(id) ?? 0) + 1);
  }

const counts = { added: 0, confirmed: 0, differ: 0 };
for (const { file, lines } of files) {
  const changed = lines.map((text, index) => withId(text, `knowledge/${file}:${index + 1}`)).join('\n');
  if (changed !== lines.join('\n')) writeFileSync(path.join(knowledge, file), changed);
}
console.log(`${counts.added} added, ${counts.confirmed} confirmed, ${counts.differ} differ`);

function parse(text: string): Line[] {
  return text ? [JSON.parse(text) as Line] : [];
}

function chosen({ name, wikipedia, relations }: Line): string | undefined {
  const choice = wikipedia ? ids.choose({ name, wikipedia, places: relations?.locatedIn ?? [] }) : undefined;
  return choice && 'id' in choice ? choice.id : undefined;
}

function withId(text: string, place: string): string {
  const [entry] = parse(text);
  const id = entry && chosen(entry);
  if (!entry || !id) return text;
  if (entry.wikidata === id) counts.confirmed++;
  else if (entry.wikidata) {
    counts.differ++;
    console.log(`${place}: ${entry.name} has ${entry.wikidata}, the sets have ${id}`);
  } else if (uses.get(id)! > 1) console.log(`${place}: ${entry.name} shares ${id} with another entry`);
  else {
    counts.added++;
    return `${text.slice(0, -1)},"wikidata":"${id}"}`;
  }
  return text;
}

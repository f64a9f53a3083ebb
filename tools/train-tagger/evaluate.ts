// Scores a weights file on the labelled sets of the evaluation kit. Run from the project's root:
//   npm exec --call 'node tools/train-tagger/evaluate.ts'
//   [--weights FILE]         by default public/tagger.bin
//   [--eval FOLDER]          the evaluation kit, by default ../shared/eval
//   [--docs N]               reads only so many texts of each set
//   [--knowledge FILE|none]  another knowledge base than the one that ships
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTagger } from '../../lib/entities/tagger/tagger.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { commandLine } from '../usage.ts';
import { openGazetteer } from './gazetteer.ts';

interface Unit {
  readonly id: string;
  readonly text: string;
}

interface Share {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const SETS = [
  'worldwide-dev',
  'reuters2020-dev40',
  'uner-pud-news',
  'conll03-testa',
  'ai-era-llm-dev',
  'finer-ord-test',
  'wnut17-dev',
  'crossner-ai-test',
];

const { values: option } = commandLine(import.meta.filename, {
  options: {
    weights: { type: 'string', default: 'public/tagger.bin' },
    eval: { type: 'string', default: '../shared/eval' },
    docs: { type: 'string', default: 'Infinity' },
    knowledge: { type: 'string', default: '' },
  },
});
const scorer = pathToFileURL(path.resolve(option.eval, 'tools/score-ner.mjs')).href;
const { loadGold, score } = await import(scorer);
const tagger = openTagger(new Uint8Array(readFileSync(option.weights)).buffer);
const gazetteer = option.knowledge === 'none' ? null : openGazetteer(option.knowledge);
const percent = ({ f1 }: Share) => Math.round(1000 * f1) / 10;

let words = 0;
let spent = 0;
console.table(
  Object.fromEntries(
    SETS.map(set => {
      const folder = path.join(option.eval, 'ner', set);
      const doc = path.join(folder, 'doc.jsonl');
      const gold: Unit[] = loadGold(existsSync(doc) ? doc : path.join(folder, 'gold.conll'), 'doc');
      const units = gold.slice(0, Number(option.docs));
      const { strict, spanOnly } = score(units, units.map(findNames), {}).out;
      const { all, PER, ORG, LOC } = strict;
      const row = { strict: all, spanOnly, PER, ORG, LOC };
      return [set, Object.fromEntries(Object.entries(row).map(([name, share]) => [name, percent(share)]))];
    }),
  ),
);
console.log(`${Math.round(words / spent)}k words a second, tokens and gazetteer at hand`);

function findNames({ id, text }: Unit) {
  const tokens = tokenize(text);
  const known = gazetteer?.(tokens) ?? null;
  const began = performance.now();
  const names = tagger.tag(tokens, known);
  spent += performance.now() - began;
  words += text.split(/\s+/).length;
  const spans = names.map(({ firstToken, lastToken, label }) => ({
    start: tokens.starts[firstToken]!,
    end: tokens.ends[lastToken]!,
    type: label,
  }));
  return { id, text, spans };
}

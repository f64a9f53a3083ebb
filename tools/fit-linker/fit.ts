// Fits the linker's weights on the labelled sets and writes lib/entities/linking/link-weights.ts. From the project's root:
//   npm exec --call 'node tools/fit-linker/fit.ts'
//   [--kit FOLDER]  the labelled sets, by default ../shared/eval
//   [--out FILE]    another file for the weights
//   [--folds N]     parts of which each is judged with weights fitted on the others, by default 5
//   [--rounds N]    how often linking and fitting alternate, by default 3
//   [--errors N]    prints that many wrong links
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../../lib/entities/linking/feature-names.ts';
import { LINK_WEIGHTS } from '../../lib/entities/linking/link-weights.ts';
import { thisMonth } from '../../modules/knowledge/compile.ts';
import { readHandwritten } from '../../modules/knowledge/read-handwritten.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine } from '../usage.ts';
import { makeCompiledSentences } from './compiled-sentences.ts';
import { type Example, examplesOf, type Prepared, prepare } from './examples.ts';
import { readLabelledSets } from './labelled-sets.ts';
import { learn, probabilities } from './learn.ts';
import { makeSentences, readOwnSentences } from './own-sentences.ts';
import { printErrors, printScores } from './scores.ts';

const { values: option } = commandLine(import.meta.filename, {
  options: {
    kit: { type: 'string', default: '../shared/eval' },
    out: { type: 'string', default: 'lib/entities/linking/link-weights.ts' },
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    errors: { type: 'string', default: '0' },
  },
});
/** Smaller weights hardly move a link, and there are many. */
const LEAST_WEIGHT = 0.05;

const analyzer = openShippedAnalyzer();
const began = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const folder = path.resolve(import.meta.dirname, '../../knowledge');
const entries = readHandwritten(folder, thisMonth()).entries.map(({ entry }) => entry);
const texts = [
  ...readLabelledSets(option.kit),
  ...readOwnSentences(path.join(import.meta.dirname, 'sentences.txt')),
  ...makeSentences(entries),
  ...makeCompiledSentences(analyzer),
];
const prepared = texts.flatMap(text => prepare(text, analyzer) ?? []);
say(`${prepared.length} texts`);

/** Learns, links with what was learned, and learns again from what that settles. */
function fitTo(texts: readonly Prepared[], start: Float64Array): Float64Array {
  let weights = start;
  for (let round = 0; round < Number(option.rounds); round++)
    weights = learn(
      texts.flatMap(text => examplesOf(text, analyzer, weights)),
      weights,
    );
  return weights;
}

const start = Float64Array.from(FEATURES, name => LINK_WEIGHTS[name] ?? 0);
const weights = fitTo(prepared, start);
say('fitted on all');

const folds = Number(option.folds);
if (folds > 1) {
  const judged: { example: Example; found: number[] }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const own = fitTo(
      prepared.filter((_, i) => i % folds !== fold),
      weights,
    );
    for (const text of prepared.filter((_, i) => i % folds === fold))
      for (const example of examplesOf(text, analyzer, own))
        judged.push({ example, found: probabilities(example.candidates, own) });
    say(`fold ${fold + 1} of ${folds}`);
  }
  printScores(judged);
  printErrors(judged, Number(option.errors));
}

const lines = FEATURES.flatMap((name, i) => {
  const rounded = Math.round(weights[i]! * 100) / 100;
  return Math.abs(rounded) < LEAST_WEIGHT ? [] : [`  '${name}': ${rounded},`];
});
writeFileSync(
  option.out,
  `// Written by tools/fit-linker/fit.ts; don't edit by hand.\n\n/** Weight of each of \`FEATURES\`; 0 for those left out. */\nexport const LINK_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
say(option.out);

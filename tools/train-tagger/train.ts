// Trains the tagger and writes its weights. Run from the project's root:
//   node tools/train-tagger/train.ts [--data ../shared/train] [--knowledge FILE] [--out public/tagger.bin]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clusterTable } from '../../lib/entities/tagger/cluster-table.ts';
import { WordTypes } from '../../lib/entities/tagger/word-types.ts';
import { type Aids, hideMatches, readCorpus, toExample } from './corpus.ts';
import { openGazetteer } from './gazetteer.ts';
import { learn, prune, type Report, relearn, selfLabel } from './learning.ts';
import { markOrdinary } from './ordinary-words.ts';
import { readPeoples } from './people.ts';
import { Random } from './random.ts';
import * as recipe from './recipe.ts';
import { clusterWords } from './word-clusters.ts';
import { readWordVectors } from './word-vectors.ts';
import { writeWeights } from './write-weights.ts';

const { values: option } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/train' },
    knowledge: { type: 'string', default: '' },
    out: { type: 'string', default: 'public/tagger.bin' },
  },
});
const began = performance.now();
const report: Report = line => {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

const aids: Aids = {
  gazetteer: openGazetteer(option.knowledge),
  hidden: recipe.HIDDEN_MATCHES,
  peoples: readPeoples(),
  random: new Random(recipe.SEED),
};
const news = readCorpus(path.join(option.data, `${recipe.NEWS}.jsonl`));
const grouped = clusterWords(readWordVectors(recipe.CLUSTERED_WORDS), recipe.CLUSTERS, recipe.SEED);
const clusters = {
  ...grouped,
  ordinary: markOrdinary(
    grouped.hashes,
    news.map(({ text }) => text),
  ),
};
report(`${clusters.hashes.length} words in ${clusters.sizes.length} clusters`);
const types = new WordTypes(clusterTable(clusters.sizes, clusters.hashes, clusters.ordinary));

const byHand = Object.entries(recipe.CORPORA).flatMap(([name, habits]) =>
  readCorpus(path.join(option.data, `${name}.jsonl`)).map(text =>
    hideMatches(toExample(text, habits, aids), aids),
  ),
);
report(`${byHand.length} texts labelled by hand`);
const first = learn(byHand, recipe.RARE.alone, types, recipe.LEARNING, report);

const unlabelled = news.map(text => toExample(text, recipe.NEWS_HABITS, aids));
const selfLabelled = selfLabel(first, unlabelled, types).map(example => hideMatches(example, aids));
const examples = [...byHand, ...selfLabelled];
report(`${unlabelled.length} texts labelled by the first model`);
const second = learn(examples, recipe.RARE.withNews, types, recipe.LEARNING, report);
const last = relearn(prune(second, recipe.ROWS), examples, types, recipe.RELEARNING, report);

const bytes = writeWeights(last.model, last.index, clusters);
writeFileSync(option.out, bytes);
report(`${option.out}: ${bytes.length} bytes`);

// Trains a tagger and writes its weights. Run from the project's root:
//   npm exec --call 'node tools/train-tagger/train.ts [english|latin]'
//   [--data FOLDER]     the training files, by default ../shared/train
//   [--knowledge FILE]  another knowledge base than the one that ships
//   [--out FILE]        another file for the weights
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clusterTable } from '../../lib/entities/tagger/cluster-table.ts';
import { WordTypes } from '../../lib/entities/tagger/word-types.ts';
import { Random } from '../random.ts';
import { commandLine, stop } from '../usage.ts';
import { type Aids, hideMatches, type LabelledText, readCorpus, toExample } from './corpus.ts';
import { openGazetteer } from './gazetteer.ts';
import { learn, prune, type Report, relearn, selfLabel } from './learning.ts';
import { markOrdinary } from './ordinary-words.ts';
import { readPeoples } from './people.ts';
import { readSentences } from './read-sentences.ts';
import { CLUSTERS, HIDDEN_MATCHES, RECIPES, type RecipeName, SEED, type Source } from './recipe.ts';
import { textVectors } from './text-vectors.ts';
import { clusterWords } from './word-clusters.ts';
import { readWordVectors } from './word-vectors.ts';
import { writeWeights } from './write-weights.ts';

/** Words that occur less often have no vector. */
const FEWEST_USES = 6;

const { values: option, positionals } = commandLine(import.meta.filename, {
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/train' },
    knowledge: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
});
const recipe =
  RECIPES[(positionals[0] ?? 'english') as RecipeName] ??
  stop(`there is no recipe "${positionals[0]}": english or latin`);
const out = option.out || recipe.out;
const began = performance.now();
const report: Report = line => {
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

const aids: Aids = {
  gazetteer: openGazetteer(option.knowledge),
  hidden: HIDDEN_MATCHES,
  peoples: readPeoples(),
  random: new Random(SEED),
};
const read = (sources: readonly Source[]): { source: Source; texts: LabelledText[] }[] =>
  sources.map(source => ({ source, texts: readCorpus(path.join(option.data, source.file), source.most) }));
const own = recipe.ownSentences.map(language => ({
  source: { file: '', language, hasMisc: true, weight: recipe.ownWeight },
  texts: readSentences(language),
}));
const labelled = [...read(recipe.byHand), ...own];
const unlabelledTexts = read(recipe.unlabelled);
const running = (recipe.vectors === 'text' ? [...unlabelledTexts, ...labelled] : unlabelledTexts).flatMap(
  ({ source: { language }, texts }) => texts.map(({ text }) => ({ language, text })),
);
const vectors =
  recipe.vectors === 'text'
    ? textVectors(running, recipe.clusteredWords, FEWEST_USES, SEED)
    : readWordVectors(recipe.clusteredWords);
const grouped = clusterWords(vectors, CLUSTERS, SEED);
const clusters = {
  ...grouped,
  ordinary: markOrdinary(grouped.hashes, running, recipe.vectors === 'package'),
};
report(`${clusters.hashes.length} words in ${clusters.sizes.length} clusters`);
const types = new WordTypes(clusterTable(clusters.sizes, clusters.hashes, clusters.ordinary));

const byHand = labelled.flatMap(({ source, texts }) =>
  texts.map(text => hideMatches(toExample(text, source, aids), aids)),
);
report(`${byHand.length} texts labelled by hand`);
const first = learn(byHand, recipe.rare.alone, types, recipe.learning, report);

const unlabelled = unlabelledTexts.flatMap(({ source, texts }) =>
  texts.map(text => toExample(text, source, aids)),
);
const selfLabelled = selfLabel(first, unlabelled, types).map(example => hideMatches(example, aids));
const examples = [...byHand, ...selfLabelled];
report(`${unlabelled.length} texts labelled by the first model`);
const second = learn(examples, recipe.rare.withUnlabelled, types, recipe.learning, report);
const last = relearn(prune(second, recipe.rows), examples, types, recipe.relearning, report);

const bytes = writeWeights(last.model, last.index, clusters);
writeFileSync(out, bytes);
report(`${out}: ${bytes.length} bytes`);

// Fits the weights by which the main cast is chosen, and prints them as lib/entities/cast/salience-weights.ts has them. From
// the project's root:
//   npm exec --call 'node tools/fit-cast/fit.ts'
//   [--judged FILE]  judged texts of the evaluation kit; without it, only stories.txt is used, which is too little to ship
//   [--kit FOLDER]   the evaluation kit, by default ../shared/eval
//   [--decay N]      pull of the weights towards zero, by default 20
//   [--folds N]      parts of which each is judged with weights fitted on the others, by default 10
//   [--seeds N]      how often the texts are split into parts; figures are the mean, by default 5
//   [--errors N]     prints that many wrong main casts
//
// FILE has one JSON object a line, with the names that must or may be among the main cast; a list has forms of one name:
//   {"page": "folder/name.html.gz", "main": ["Ada Berg"], "may": ["Lind", ["Elm", "Elm Group"]]}
//   {"set": "el/msnbc", "text": "12", "main": [], "may": ["Ada Berg"]}
import path from 'node:path';
import type { Choice } from '../../lib/entities/cast/main-cast.ts';
import { MAIN_FROM, SALIENCE_WEIGHTS } from '../../lib/entities/cast/salience-weights.ts';
import { readOutlets } from '../annotate/read-prior.ts';
import { fitWeights } from '../logistic-regression.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine, orStop, readCount } from '../usage.ts';
import { KitTexts, storyOf } from './article-texts.ts';
import { contestIn, examplesOf, type JudgedContest, judge, type Verdict, weightsOf } from './contests.ts';
import { crossValidate } from './folds.ts';
import { readOwnStories } from './own-stories.ts';
import { printErrors, printScores, printWeights } from './print-scores.ts';
import { readJudged } from './read-judged.ts';

const { values: option } = commandLine(import.meta.filename, {
  options: {
    judged: { type: 'string' },
    kit: { type: 'string', default: '../shared/eval' },
    decay: { type: 'string' },
    folds: { type: 'string' },
    seeds: { type: 'string' },
    errors: { type: 'string' },
  },
});
const count = (name: 'decay' | 'folds' | 'seeds' | 'errors', otherwise: number): number =>
  orStop(() => readCount(name, option[name], otherwise));
const decay = count('decay', 20);
const folds = count('folds', 10);
const seeds = count('seeds', 5);
const errors = count('errors', 0);
const contests = orStop(readContests);

const learn = (texts: readonly JudgedContest[]): Choice => ({
  weights: weightsOf(fitWeights(texts.flatMap(examplesOf), decay)),
  from: MAIN_FROM,
});
const shipped = contests.map(text => judge(text, { weights: SALIENCE_WEIGHTS, from: MAIN_FROM }));
const refitted = Array.from({ length: seeds }, (_, seed): Verdict[] =>
  crossValidate(contests, { folds, seed: seed + 1 }, learn, judge),
);
printScores({ 'shipped weights': [shipped], 'refitted, on texts left out': refitted });
printErrors(refitted[0]!, errors);
printWeights(learn(contests).weights);

function readContests(): JudgedContest[] {
  const analyzer = openShippedAnalyzer();
  const own = path.join(import.meta.dirname, 'stories.txt');
  const stories = readOwnStories(own).map(({ id, judgement, headline, paragraphs }) => ({
    id: `own/${id}`,
    row: 'stories of our own',
    contest: contestIn({ article: storyOf(headline, paragraphs), prior: {} }, analyzer, `${own}: ${id}`),
    judgement,
  }));
  if (!option.judged) return stories;
  const kit = new KitTexts(option.kit, readOutlets());
  const texts = readJudged(option.judged).map(({ source, judgement, place }) => ({
    id: 'page' in source ? source.page : `${source.set}/${source.text}`,
    row: 'page' in source ? 'saved pages' : 'texts of sets',
    contest: contestIn(kit.find({ source, place }), analyzer, place),
    judgement,
  }));
  return [...texts, ...stories];
}

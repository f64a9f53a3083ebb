// Fits the weights that tell whether a story reports an article's event, and writes lib/coverage/events/event-weights.ts.
// Judges each article with weights fitted on the others, too. From the project's root:
//   npm exec --call 'node tools/fit-events/fit.ts'
//   [--events FILE]  labelled events, by default those of the evaluation kit
//   [--out FILE]     another file for the weights
//   [--errors N]     prints that many wrong and missed stories
//   [--decay N]      pull of the weights towards zero
import { writeFileSync } from 'node:fs';
import { SECOND_FEATURES } from '../../lib/coverage/events/anchors.ts';
import { FEATURES } from '../../lib/coverage/events/likeness.ts';
import { newsItem } from '../../lib/coverage/events/news-text.ts';
import { TermCounts } from '../../lib/coverage/events/term-counts.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { commandLine } from '../usage.ts';
import { gatherCandidates } from './candidates.ts';
import { readLabelledEvents } from './labelled-events.ts';
import { printEnds, printErrors, printScores } from './print-scores.ts';
import { fitBoth, judge } from './two-looks.ts';

const { values: option } = commandLine(import.meta.filename, {
  options: {
    events: { type: 'string', default: '../shared/eval/coverage/events-dev.jsonl' },
    out: { type: 'string', default: 'lib/coverage/events/event-weights.ts' },
    errors: { type: 'string', default: '0' },
    decay: { type: 'string', default: '3' },
  },
});
const decay = Number(option.decay);
const { articles, stories } = readLabelledEvents(option.events, openShippedAnalyzer());
const counts = new TermCounts();
for (const { story } of stories) counts.add(newsItem(story));
const groups = gatherCandidates(articles, stories, counts);

const judged = groups.map(group => {
  const others = groups.filter(other => other !== group);
  return judge(group, fitBoth(others, counts, decay), counts);
});
printScores(judged);
printEnds(judged);
printErrors(judged, Number(option.errors));

const { first, second } = fitBoth(groups, counts, decay);
writeFileSync(
  option.out,
  `// Written by tools/fit-events/fit.ts; don't edit by hand.
import type { SecondLook } from './anchors.ts';
import type { Likeness } from './likeness.ts';

export const LIKENESS_WEIGHTS: Likeness = {
${lines(FEATURES, first)}
};

export const SECOND_WEIGHTS: SecondLook = {
${lines(SECOND_FEATURES, second)}
};
`,
);

function lines(names: readonly string[], values: readonly number[]): string {
  return names.map((name, at) => `  ${name}: ${Math.round(values[at]! * 100) / 100},`).join('\n');
}

// Fits the weights that tell whether a story reports an article's event, and writes lib/coverage/events/event-weights.ts.
// Judges each article with weights fitted on the others, too. From the project's root:
//   node tools/fit-events/fit.ts [--events ../shared/eval/coverage/events-dev.jsonl] [--out lib/coverage/events/event-weights.ts] [--errors N]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SECOND_FEATURES, secondLook } from '../../lib/coverage/events/anchors.ts';
import { EVENT_SPAN_MS, foldCopies, logistic } from '../../lib/coverage/events/find-event.ts';
import { FEATURES, likeness } from '../../lib/coverage/events/likeness.ts';
import { articleSketch, type NewsItem, newsItem } from '../../lib/coverage/events/news-text.ts';
import { seriesAmong } from '../../lib/coverage/events/series.ts';
import { TermCounts } from '../../lib/coverage/events/term-counts.ts';
import { openShippedAnalyzer } from '../shipped-analyzer.ts';
import { type LabelledStory, readLabelledEvents } from './labelled-events.ts';
import { type Example, fitWeights } from './logistic-regression.ts';

const { values: option } = parseArgs({
  options: {
    events: { type: 'string', default: '../shared/eval/coverage/events-dev.jsonl' },
    out: { type: 'string', default: 'lib/coverage/events/event-weights.ts' },
    errors: { type: 'string', default: '0' },
    decay: { type: 'string', default: '3' },
  },
});
const { articles, stories } = readLabelledEvents(option.events, openShippedAnalyzer());
const counts = new TermCounts();
const items = new Map(stories.map(({ story }) => [story, newsItem(story)]));
for (const { words, names } of items.values()) counts.add({ words, names });

/** An article's candidate, its features, and its label: null if it counts neither way. */
interface Candidate {
  readonly labelled: LabelledStory;
  readonly item: NewsItem;
  readonly row: number;
  readonly values: readonly number[];
  readonly isRight: boolean | null;
  readonly weight: number;
}

const groups = articles.map(({ article, event }) => {
  const about = articleSketch(article);
  const series = seriesAmong(stories.map(({ story }) => story));
  const near = stories.filter(
    ({ story }) =>
      !series.has(story) &&
      Math.abs(story.published - article.published) <= EVENT_SPAN_MS &&
      !(story.outlet === article.outlet && story.title === article.title),
  );
  const rows = foldCopies(near.map(({ story }) => story));
  const candidates = near.map((labelled, at): Candidate => {
    const item = items.get(labelled.story)!;
    const found = likeness(about, item, counts);
    const isGrey = event !== null && labelled.grey === event;
    return {
      labelled,
      item,
      row: rows[at]!,
      values: FEATURES.map(name => found[name]),
      isRight: isGrey ? null : event !== null && labelled.event === event,
      // Copies of one text are one example.
      weight: 1 / rows.filter(row => row === rows[at]).length,
    };
  });
  const isSeries = seriesAmong([article, ...stories.map(({ story }) => story)]).has(article);
  return { article, event, candidates: isSeries ? [] : candidates };
});
type Group = (typeof groups)[number];

function weightsOf<Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at]])) as Record<Name, number>;
}

function firstExamples(of: readonly Group[]): Example[] {
  return of.flatMap(({ candidates }) =>
    candidates.flatMap(({ values, isRight, weight }) =>
      isRight === null ? [] : [{ values, isRight, weight }],
    ),
  );
}

function firstLook({ candidates }: Group, weights: readonly number[]): number[] {
  return candidates.map(({ values }) => logistic(weightsOf(FEATURES, weights), weightsOf(FEATURES, values)));
}

function secondValues(group: Group, weights: readonly number[]): number[][] {
  const found = firstLook(group, weights);
  const judged = group.candidates.map(({ item, row }, at) => ({ item, row, probability: found[at]! }));
  return secondLook(judged, counts).map(look => SECOND_FEATURES.map(name => look[name]));
}

const decay = Number(option.decay);

/** Both sets of weights. The second is fitted on first looks at articles that weren't used for them. */
function fitBoth(of: readonly Group[]): { readonly first: number[]; readonly second: number[] } {
  const first = fitWeights(firstExamples(of), decay);
  const examples = of.flatMap(group => {
    const others = fitWeights(firstExamples(of.filter(other => other !== group)), decay);
    return secondValues(group, others).flatMap((values, at): Example[] => {
      const { isRight, weight } = group.candidates[at]!;
      return isRight === null ? [] : [{ values, isRight, weight }];
    });
  });
  return { first, second: fitWeights(examples, 1) };
}

/** Prints how many rows are right if shown from a probability on, and how many of the right stories that finds. */
function printScores(judged: readonly { group: Group; found: readonly number[] }[]): void {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    let [rows, right, wanted, shown, none, empty] = [0, 0, 0, 0, 0, 0];
    for (const { group, found } of judged) {
      const best = new Map<number, number>();
      group.candidates.forEach(({ row }, at) => {
        best.set(row, Math.max(best.get(row) ?? 0, found[at]!));
      });
      for (const [row, probability] of best) {
        const members = group.candidates.filter(candidate => candidate.row === row);
        if (probability < least || members[0]!.isRight === null) continue;
        rows++;
        if (members[0]!.isRight) right++;
      }
      const others = group.candidates.filter(
        ({ isRight, labelled }) => isRight && labelled.story.outlet !== group.article.outlet,
      );
      wanted += others.length;
      shown += others.filter(({ row }) => best.get(row)! >= least).length;
      if (group.event === null) {
        none++;
        if ([...best.values()].every(probability => probability < least)) empty++;
      }
    }
    const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `from ${least}: ${percent(right, rows)} of ${rows} rows right, ${percent(shown, wanted)} of ${wanted} stories found, ${empty} of ${none} articles without coverage show none`,
    );
  }
}

/** Prints for how many articles the first and the latest right story are the ends of what is shown. */
function printEnds(judged: readonly { group: Group; found: readonly number[] }[]): void {
  for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    let [first, latest, all] = [0, 0, 0];
    for (const { group, found } of judged) {
      if (group.event === null) continue;
      const byTime = (list: readonly Candidate[]): number[] =>
        list.map(({ labelled }) => labelled.story.published).sort((a, b) => a - b);
      const right = byTime(group.candidates.filter(({ isRight }) => isRight));
      const shown = byTime(group.candidates.filter((_, at) => found[at]! >= least));
      all++;
      if (shown[0] === right[0]) first++;
      if (shown.at(-1) === right.at(-1)) latest++;
    }
    console.log(`from ${least}: first right ${first}, latest right ${latest} of ${all}`);
  }
}

const judged = groups.map(group => {
  const { first, second } = fitBoth(groups.filter(other => other !== group));
  const found = secondValues(group, first).map(values =>
    logistic(weightsOf(SECOND_FEATURES, second), weightsOf(SECOND_FEATURES, values)),
  );
  return { group, found };
});
printScores(judged);
printEnds(judged);
const errors = judged.flatMap(({ group, found }) =>
  group.candidates.flatMap(({ isRight, labelled }, at) =>
    isRight !== null && found[at]! >= 0.6 !== isRight
      ? [
          `${isRight ? 'misses' : 'shows '} ${found[at]!.toFixed(2)} ${group.article.title.slice(0, 50)} <- ${labelled.story.title}`,
        ]
      : [],
  ),
);
console.log(errors.slice(0, Number(option.errors)).join('\n'));

const all = fitBoth(groups);
const lines = (names: readonly string[], values: readonly number[]): string =>
  names.map((name, at) => `  ${name}: ${Math.round(values[at]! * 100) / 100},`).join('\n');
writeFileSync(
  option.out,
  `// Written by tools/fit-events/fit.ts; don't edit by hand.
import type { SecondLook } from './anchors.ts';
import type { Likeness } from './likeness.ts';

export const LIKENESS_WEIGHTS: Likeness = {
${lines(FEATURES, all.first)}
};

export const SECOND_WEIGHTS: SecondLook = {
${lines(SECOND_FEATURES, all.second)}
};
`,
);

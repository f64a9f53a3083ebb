import { SECOND_FEATURES, secondLook } from '../../lib/coverage/events/anchors.ts';
import { logistic } from '../../lib/coverage/events/find-event.ts';
import { FEATURES } from '../../lib/coverage/events/likeness.ts';
import type { TermCounts } from '../../lib/coverage/events/term-counts.ts';
import { type Example, fitWeights } from '../logistic-regression.ts';
import type { Candidate, Group } from './candidates.ts';

/** Weights of the first look at a candidate, in the order of FEATURES, and of the second, in that of SECOND_FEATURES. */
export interface Weights {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** A group with the probability of each of its candidates. */
export interface JudgedGroup {
  readonly group: Group;
  readonly found: readonly number[];
}

/** Pull of the second look's weights towards zero. */
const SECOND_DECAY = 1;

/**
 * Fits both sets of weights. The second is fitted on first looks at articles that weren't used for them.
 * @param decay pull of the first look's weights towards zero
 */
export function fitBoth(groups: readonly Group[], counts: TermCounts, decay: number): Weights {
  const first = fitFirst(groups, decay);
  const examples = groups.flatMap(group => {
    const others = fitFirst(
      groups.filter(other => other !== group),
      decay,
    );
    return examplesOf(group.candidates, secondValues(group, others, counts));
  });
  return { first, second: fitWeights(examples, SECOND_DECAY) };
}

/** Judges the candidates of an article as `findEvent` does, with the given weights. */
export function judge(group: Group, { first, second }: Weights, counts: TermCounts): JudgedGroup {
  const found = secondValues(group, first, counts).map(values =>
    logistic(named(SECOND_FEATURES, second), named(SECOND_FEATURES, values)),
  );
  return { group, found };
}

function fitFirst(groups: readonly Group[], decay: number): number[] {
  const examples = groups.flatMap(({ candidates }) =>
    examplesOf(
      candidates,
      candidates.map(({ values }) => values),
    ),
  );
  return fitWeights(examples, decay);
}

/** The candidates whose label says yes or no, each with its values. */
function examplesOf(candidates: readonly Candidate[], values: readonly (readonly number[])[]): Example[] {
  return candidates.flatMap(({ isRight, weight }, at) =>
    isRight === null ? [] : [{ values: values[at]!, isRight, weight }],
  );
}

function secondValues({ candidates }: Group, first: readonly number[], counts: TermCounts): number[][] {
  const judged = candidates.map(({ item, row, values }) => ({
    item,
    row,
    probability: logistic(named(FEATURES, first), named(FEATURES, values)),
  }));
  return secondLook(judged, counts).map(look => SECOND_FEATURES.map(name => look[name]));
}

function named<Name extends string>(names: readonly Name[], values: readonly number[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at]])) as Record<Name, number>;
}

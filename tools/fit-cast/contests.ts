import { type Reader, readCast, wordsFor } from '../../lib/entities/analyse.ts';
import type { Analyzer } from '../../lib/entities/analyzer.ts';
import { type Choice, type Contest, chooseMain, contestOf } from '../../lib/entities/cast/main-cast.ts';
import type { Example } from '../logistic-regression.ts';
import { UsageError } from '../usage.ts';
import type { Found } from './article-texts.ts';
import { FEATURES, type FeatureName } from './feature-names.ts';
import { isRight, type Judgement, roleOf } from './judgement.ts';

/** A judged text with what its main cast is chosen from. */
export interface JudgedContest {
  readonly id: string;
  /** The row of the table that it counts in. */
  readonly row: string;
  readonly contest: Contest;
  readonly judgement: Judgement;
}

/**
 * Finds the names of an article and reads their features.
 * @throws UsageError if it isn't in English: the weights are fitted on English texts
 */
export function contestIn({ article, prior }: Found, analyzer: Analyzer, place: string): Contest {
  const { knowledge, tagger } = analyzer;
  if (analyzer.detect(article, prior).language !== 'en')
    throw new UsageError(`${place} isn't read as English: delete it`);
  const reader: Reader = { knowledge, learnt: { language: 'en', tagger } };
  const { candidates } = readCast(article, reader, prior);
  return contestOf(candidates, article, wordsFor(reader).linker.titles, prior);
}

/** How much somebody who only may be shown counts as a main character. */
const MAY = 0.65;

/** The names of a text to learn from. */
export function examplesOf({ contest, judgement }: JudgedContest): Example[] {
  return contest.contenders.flatMap(({ member, features }) => {
    const values = FEATURES.map(name => features[name]);
    const role = roleOf(member.entity.name, judgement);
    if (role !== 'may') return [{ values, isRight: role === 'main', weight: 1 }];
    return [
      { values, isRight: true, weight: MAY },
      { values, isRight: false, weight: 1 - MAY },
    ];
  });
}

/** A main cast, and whether it is right. */
export interface Verdict {
  readonly judged: JudgedContest;
  readonly shown: readonly string[];
  readonly isRight: boolean;
}

/** Chooses the main cast of a text as the popup does, and judges it. */
export function judge(judged: JudgedContest, choice: Choice): Verdict {
  const shown = chooseMain(judged.contest, choice).map(({ entity }) => entity.name);
  return { judged, shown, isRight: isRight(shown, judged.judgement) };
}

/** Weights by the name of their feature. */
export function weightsOf(values: readonly number[]): Choice['weights'] {
  return Object.fromEntries(FEATURES.map((name, at) => [name, values[at]!])) as Record<FeatureName, number>;
}

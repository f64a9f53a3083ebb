// Written by tools/fit-events/fit.ts; don't edit by hand.
import type { SecondLook } from './anchors.ts';
import type { Likeness } from './likeness.ts';

export const LIKENESS_WEIGHTS: Likeness = {
  always: -7.1,
  titleExplained: -0.26,
  words: 2.31,
  rarest: 1.29,
  leadNames: 0.73,
  otherNames: 0.39,
  otherTitleNames: -0.74,
  namesExplained: 1.74,
  distance: -2.91,
  earlier: -1.31,
  near: 1.31,
  otherNumbers: -0.38,
  weekday: 0.82,
  later: 0.57,
  looksBack: 2.53,
};

export const SECOND_WEIGHTS: SecondLook = {
  always: -1.9,
  logOdds: 0.91,
  anchorNames: 1.08,
  anchors: 0.35,
};

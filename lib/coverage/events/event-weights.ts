// Written by tools/fit-events/fit.ts; don't edit by hand.
import type { SecondLook } from './anchors.ts';
import type { Likeness } from './likeness.ts';

export const LIKENESS_WEIGHTS: Likeness = {
  always: -7.13,
  titleExplained: -0.4,
  words: 2.31,
  rarest: 1.3,
  leadNames: 0.62,
  otherNames: 0.39,
  otherTitleNames: -0.72,
  namesExplained: 2.05,
  distance: -2.96,
  earlier: -1.3,
  near: 1.32,
  otherNumbers: -0.37,
  weekday: 0.83,
  later: 0.56,
  looksBack: 2.54,
};

export const SECOND_WEIGHTS: SecondLook = {
  always: -2.22,
  logOdds: 0.92,
  anchorNames: 1.04,
  anchors: 0.45,
};

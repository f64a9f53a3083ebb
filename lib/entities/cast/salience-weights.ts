import type { Features } from './salience-features.ts';

/**
 * Logistic weights, copied from what `tools/fit-cast/fit.ts` prints; positive ones speak for a name. They are fitted on 302
 * texts whose names were judged one by one. With weights fitted on the other nine tenths, the main casts of 234 are right
 * (`docs/errors.md`).
 */
export const SALIENCE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  always: -0.55,
  person: 0.74,
  place: -1.3,
  group: -2.65,
  work: -0.69,
  isNew: 0.25,
  press: -1.15,
  words: 0.21,
  sure: 0.98,
  inHeadline: 1.38,
  personInHeadline: 0.56,
  inLead: 0.35,
  share: 0.43,
  spread: 2.12,
  late: -1.98,
  onceInLong: -0.51,
  placeActs: 0.38,
  placed: -0.15,
};

/**
 * From this on, a name is a main character: log-odds, 0.6 as a probability. On texts left out, right main casts are up to 1 %
 * more frequent with 0.5 and 0.6, but have fewer names; with 0.2, they are 1 % rarer.
 */
export const MAIN_FROM = 0.4;

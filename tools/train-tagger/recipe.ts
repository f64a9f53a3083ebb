import type { Habits } from './corpus.ts';
import type { Schedule } from './crf.ts';

// All hyperparameters. They were chosen by the mean over the development sets in docs/tagger.md, never by single texts.

/** The hand-labelled files. */
export const CORPORA: Readonly<Record<string, Habits>> = {
  wikigold: { hasMisc: true, weight: 1 },
  ewt: { hasMisc: false, weight: 1 },
  redocred: { hasMisc: true, weight: 1 },
  crossner: { hasMisc: true, weight: 1 },
  wnut: { hasMisc: true, weight: 1 },
};

/** News without labels. The first model labels it, and its labels count less than the others. */
export const NEWS = 'voa-text';
export const NEWS_HABITS: Habits = { hasMisc: true, weight: 0.4 };

export const CLUSTERED_WORDS = 40_000;
export const CLUSTERS = 512;

/** How often a feature must occur to be learnt: with the hand-labelled files alone, and with the news. */
export const RARE = { alone: 2, withNews: 3 } as const;

/** Number of feature rows that ship. */
export const ROWS = 60_000;

/** Share of gazetteer matches that are hidden, so that the tagger doesn't depend on them. */
export const HIDDEN_MATCHES = 0.25;

export const SEED = 2;

export const LEARNING: Schedule = {
  epochs: 10,
  rate: [0.2, 0.02],
  dropout: 0.2,
  blindness: 0.2,
  seed: SEED,
};

/** After pruning, the remaining rows are trained further to make up for the others. */
export const RELEARNING: Schedule = { ...LEARNING, epochs: 5, rate: [0.1, 0.02] };

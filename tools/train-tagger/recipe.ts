import type { Habits } from './corpus.ts';
import type { Schedule } from './crf.ts';

// All that is chosen by hand. Chosen by the mean over the development sets in docs/tagger.md, never by single texts.

/** The hand-labelled files. */
export const CORPORA: Readonly<Record<string, Habits>> = {
  wikigold: { hasMisc: true, weight: 1 },
  ewt: { hasMisc: false, weight: 1 },
  redocred: { hasMisc: true, weight: 1 },
  crossner: { hasMisc: true, weight: 1 },
  wnut: { hasMisc: true, weight: 1 },
};

/** News without labels; the first model's own answers are learnt from, at less than full weight. */
export const NEWS = 'voa-text';
export const NEWS_HABITS: Habits = { hasMisc: true, weight: 0.4 };

export const CLUSTERED_WORDS = 40_000;
export const CLUSTERS = 512;

/** How often a feature must be met to be learnt, with the hand-labelled files alone and with the news. */
export const RARE = { alone: 2, withNews: 3 } as const;

/** Feature rows that ship. */
export const ROWS = 60_000;

/** Share of gazetteer matches that are hidden, so that the tagger does not lean on them. */
export const HIDDEN_MATCHES = 0.25;

export const SEED = 2;

export const LEARNING: Schedule = {
  epochs: 10,
  rate: [0.2, 0.02],
  dropout: 0.2,
  blindness: 0.2,
  seed: SEED,
};

/** After pruning, the rows that are left take over what the others did. */
export const RELEARNING: Schedule = { ...LEARNING, epochs: 5, rate: [0.1, 0.02] };

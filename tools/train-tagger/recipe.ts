import type { ReadLanguage } from '../../lib/model/read-language.ts';
import type { Habits } from './corpus.ts';
import type { Schedule } from './crf.ts';

// All hyperparameters. They were chosen by the mean over the development sets in docs/tagger.md, never by single texts.

/** A file of the training data. */
export interface Source extends Habits {
  readonly file: string;
  /** Texts to take from it; all if left out. */
  readonly most?: number;
}

/** How one tagger is trained. */
export interface Recipe {
  readonly out: string;
  /** The hand-labelled files. */
  readonly byHand: readonly Source[];
  /** Languages with sentences of our own, and how much these count. */
  readonly ownSentences: readonly ReadLanguage[];
  readonly ownWeight: number;
  /** Text without labels. The first model labels it, and its labels count less than the others. */
  readonly unlabelled: readonly Source[];
  /** Where the vectors of the clustered words come from: the npm package, or the text without labels. */
  readonly vectors: 'package' | 'text';
  readonly clusteredWords: number;
  /** How often a feature must occur to be learnt: with the hand-labelled files alone, and with the rest. */
  readonly rare: { readonly alone: number; readonly withUnlabelled: number };
  /** Number of feature rows that ship. */
  readonly rows: number;
  readonly learning: Schedule;
  /** After pruning, the remaining rows are trained further to make up for the others. */
  readonly relearning: Schedule;
}

export const CLUSTERS = 512;

/** Share of gazetteer matches that are hidden, so that the tagger doesn't depend on them. */
export const HIDDEN_MATCHES = 0.25;

export const SEED = 2;

const LEARNING: Schedule = { epochs: 10, rate: [0.2, 0.02], dropout: 0.2, blindness: 0.2, seed: SEED };

const ENGLISH: Recipe = {
  out: 'public/tagger.bin',
  byHand: [
    { file: 'wikigold.jsonl', language: 'en', hasMisc: true, weight: 1 },
    { file: 'ewt.jsonl', language: 'en', hasMisc: false, weight: 1 },
    { file: 'redocred.jsonl', language: 'en', hasMisc: true, weight: 1 },
    { file: 'crossner.jsonl', language: 'en', hasMisc: true, weight: 1 },
    { file: 'wnut.jsonl', language: 'en', hasMisc: true, weight: 1 },
  ],
  unlabelled: [{ file: 'voa-text.jsonl', language: 'en', hasMisc: true, weight: 0.4 }],
  ownSentences: [],
  ownWeight: 1,
  vectors: 'package',
  clusteredWords: 40_000,
  rare: { alone: 2, withUnlabelled: 3 },
  rows: 60_000,
  learning: LEARNING,
  relearning: { ...LEARNING, epochs: 5, rate: [0.1, 0.02] },
};

/** Sentences of each language that the first model labels. */
const UNLABELLED_SENTENCES = 9000;

/** One tagger for Spanish, Portuguese, German, French and Italian. */
const LATIN: Recipe = {
  out: 'public/tagger-latin.bin',
  byHand: [
    { file: 'langs/de/train.jsonl', language: 'de', hasMisc: true, weight: 1 },
    { file: 'langs/es/train.jsonl', language: 'es', hasMisc: true, weight: 1 },
    { file: 'langs/pt/train.jsonl', language: 'pt', hasMisc: false, weight: 1 },
  ],
  unlabelled: (['es', 'pt', 'de', 'fr', 'it'] as const).map(language => ({
    file: `langs/text/${language}.txt`,
    language,
    most: UNLABELLED_SENTENCES,
    hasMisc: true,
    weight: 0.4,
  })),
  ownSentences: ['de', 'es', 'fr', 'it'],
  ownWeight: 1.5,
  vectors: 'text',
  clusteredWords: 40_000,
  rare: { alone: 2, withUnlabelled: 3 },
  rows: 60_000,
  learning: LEARNING,
  relearning: { ...LEARNING, epochs: 5, rate: [0.1, 0.02] },
};

export const RECIPES = { english: ENGLISH, latin: LATIN } as const;
export type RecipeName = keyof typeof RECIPES;

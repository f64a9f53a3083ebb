import type { LanguageClass } from '../../lib/entities/language/language-model.ts';

/** Texts by class: plain text with a sentence in each line, or JSON lines with a "text". */
export const FILES: Readonly<Partial<Record<LanguageClass, readonly string[]>>> = {
  en: ['voa-text.jsonl', 'ewt.jsonl', 'wikigold.jsonl', 'wnut.jsonl'],
  es: ['langs/es/train.jsonl', 'langs/text/es.txt'],
  pt: ['langs/pt/train.jsonl', 'langs/text/pt.txt'],
  de: ['langs/de/train.jsonl', 'langs/de/dev.jsonl', 'langs/text/de.txt'],
  fr: ['langs/text/fr.txt'],
  it: ['langs/text/it.txt'],
  other: ['langs/text/nl.txt'],
};

/** SCOWL's sizes that count as common English. */
export const SIZES = [10, 20, 35];

/** Words in a snippet: from a bare headline to a headline with its lead. */
export const SHORTEST = 3;
export const LONGEST = 18;

/** Share of snippets that get a name from a text in any language: headlines are full of them. */
export const WITH_NAME = 0.4;
/** Share of English snippets set in headline case, and of all snippets set in capitals. */
export const HEADLINE_CASE = 0.35;
export const CAPITALS = 0.03;
/** Share of snippets that are made of word lists rather than sentences. English needs the verbs of its headlines. */
export const LISTED: Readonly<Partial<Record<LanguageClass, number>>> = { other: 0.7, en: 0.2 };

/** Snippets per class and pass. */
export const SNIPPETS = 22_000;
/** Passes in which features are added, and passes in which only those that ship are trained further. */
export const PASSES = 3;
export const LAST_PASSES = 2;
export const RATE = 0.15;
/** Share of features that a snippet loses, so that no single one decides. */
export const DROPOUT = 0.3;
/** Features that ship: those with the largest weights. */
export const KEPT = 12_000;

export const SEED = 1;

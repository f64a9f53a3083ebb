import type { ReadLanguage } from '../../model/read-language.ts';
import { languageFeatures } from './language-features.ts';
import { CLASSES, type LanguageModel } from './language-model.ts';

/** What is known about a text's language. */
export interface Detected {
  /** Null for a language that Dramatis doesn't read, and for a text that can't tell. */
  readonly language: ReadLanguage | null;
  /** Probability of that, 0 to 1. */
  readonly confidence: number;
}

/** What else hints at the language. */
export interface LanguageHints {
  /** BCP 47 tag the page declares. */
  readonly declared?: string | undefined;
}

/** How much names count: they come from anywhere. */
export const NAME_SHARE = 0.4;
/** Words from which the text alone decides: pages of one language often declare another. */
const ENOUGH = 20;
/** What the declared language adds to the score of a short text, in nats. */
const DECLARED = 3;
/** Words after which the score stops growing: those of one text aren't independent of each other. */
const WORDS_FOR_CERTAINTY = 40;
/** Share of characters of other scripts from which a text is in another language. */
const OTHER_SCRIPT = 0.5;

/** Tells which language a text is in. */
export function detectLanguage(text: string, model: LanguageModel, hints: LanguageHints = {}): Detected {
  const sums = Float64Array.from(model.bias);
  const words = languageFeatures(text, (hash, isName) => model.add(hash, isName ? NAME_SHARE : 1, sums));
  const declared = CLASSES.indexOf((hints.declared?.toLowerCase().split('-')[0] ?? '') as ReadLanguage);
  if (isOtherScript(text) || hasForeignLetters(text)) return { language: null, confidence: 1 };
  if (hints.declared && words < ENOUGH) {
    const at = declared >= 0 ? declared : CLASSES.length - 1;
    sums[at] = sums[at]! + DECLARED;
  }
  const scale = Math.min(1, WORDS_FOR_CERTAINTY / Math.max(1, words));
  const most = Math.max(...sums);
  let all = 0;
  for (const sum of sums) all += Math.exp(scale * (sum - most));
  const best = CLASSES[sums.indexOf(most)]!;
  return { language: best === 'other' ? null : best, confidence: 1 / all };
}

/** Letters of no language that Dramatis reads. */
const FOREIGN = /(?<!\p{L})\p{Ll}*[ščžřěůőűğışțşţăąęłńśźżøåđćāēīūėįųļņķģťďňľ]\p{Ll}*(?!\p{L})/gu;
/** Words in lower case with such letters, from which the text is in another language; a name may have them anywhere. */
const FEWEST_FOREIGN = 2;
/** And their share of all words. */
const FOREIGN_SHARE = 0.04;

function hasForeignLetters(text: string): boolean {
  const sample = text.slice(0, 2000);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return (sample.match(FOREIGN)?.length ?? 0) >= Math.max(FEWEST_FOREIGN, FOREIGN_SHARE * words);
}

function isOtherScript(text: string): boolean {
  const letters = text.slice(0, 2000).match(/\p{L}/gu) ?? [];
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 0 && letters.length - latin > OTHER_SCRIPT * letters.length;
}

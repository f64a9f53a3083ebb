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
  /** Country of the outlet, ISO 3166-1 alpha-2; it counts if the page declares nothing. */
  readonly country?: string | undefined;
}

/** How much names count: they come from anywhere. */
export const NAME_SHARE = 0.4;
/** Words from which the text alone decides: pages of one language often declare another. */
const ENOUGH = 20;
/** What English gets in advance if nothing is declared: most such texts come from English feeds. In nats. */
const ENGLISH_LEAD = 0.8;
/** What the declared language adds to the score of a short text, in nats. */
const DECLARED = 3;
/**
 * What is added to both in texts of a few words, which are mostly names: so much for a text without words, and less for each
 * word up to the given number.
 */
const BRIEF_ENGLISH = { lead: 2, words: 5 };
const BRIEF_DECLARED = { lead: 2, words: 8 };
/** Words after which the score stops growing: those of one text aren't independent of each other. */
const WORDS_FOR_CERTAINTY = 40;
/** Words after which a clear lead settles it, and how large that is, in nats. A paragraph in one language has several times as much. */
const CHECKED_EVERY = 20;
const CLEAR_LEAD = 30;
/** Share of characters of other scripts from which a text is in another language. */
const OTHER_SCRIPT = 0.5;
/** Characters that show the script. */
const SCRIPT_SAMPLE = 500;

/** Tells which language a text is in. */
export function detectLanguage(text: string, model: LanguageModel, hints: LanguageHints = {}): Detected {
  if (isOtherScript(text) || hasForeignLetters(text)) return { language: null, confidence: 1 };
  const sums = Float64Array.from(model.bias);
  const words = languageFeatures(text, {
    take: (hash, isName) => model.add(hash, isName ? NAME_SHARE : 1, sums),
    isEnough: read => read >= WORDS_FOR_CERTAINTY && read % CHECKED_EVERY === 0 && leadOf(sums) >= CLEAR_LEAD,
  });
  const declared = declaredBy(hints);
  if (!declared) sums[ENGLISH] = sums[ENGLISH]! + ENGLISH_LEAD + ofBrief(words, BRIEF_ENGLISH);
  else if (words < ENOUGH) {
    const at = CLASSES.indexOf(declared as ReadLanguage);
    const hinted = at >= 0 ? at : CLASSES.length - 1;
    sums[hinted] = sums[hinted]! + DECLARED + ofBrief(words, BRIEF_DECLARED);
  }
  const scale = Math.min(1, WORDS_FOR_CERTAINTY / Math.max(1, words));
  const most = Math.max(...sums);
  let all = 0;
  for (const sum of sums) all += Math.exp(scale * (sum - most));
  const best = CLASSES[sums.indexOf(most)]!;
  return { language: best === 'other' ? null : best, confidence: 1 / all };
}

/** The part of an addition that a text with a given number of words gets. */
function ofBrief(count: number, { lead, words }: typeof BRIEF_ENGLISH): number {
  return lead * Math.max(0, 1 - count / words);
}

/** How far the best class is ahead of the next. */
function leadOf(sums: Float64Array): number {
  let best = -Infinity;
  let next = -Infinity;
  for (const sum of sums)
    if (sum > best) {
      next = best;
      best = sum;
    } else if (sum > next) next = sum;
  return best - next;
}

const ENGLISH = CLASSES.indexOf('en');

/** The primary language that the page declares or its outlet's country speaks most; null if neither is known. */
function declaredBy({ declared, country }: LanguageHints): string | null {
  const tag = declared || (country && /^[A-Za-z]{2}$/.test(country) ? `und-${country}` : '');
  if (!tag) return null;
  try {
    return new Intl.Locale(tag).maximize().language;
  } catch {
    // Pages declare all sorts of things: "english", "de_DE ".
    return tag.toLowerCase().split(/[-_ ]/)[0] ?? null;
  }
}

/** Letters of no language that Dramatis reads. */
const FOREIGN_LETTER = /[ščžřěůőűğışțşţăąęłńśźżøåđćāēīūėįųļņķģťďňľ]/;
const LOWER_CASE = /^\p{Ll}+$/u;
/** Words in lower case with such letters, from which the text is in another language; a name may have them anywhere. */
const FEWEST_FOREIGN = 2;
/** And their share of all words. */
const FOREIGN_SHARE = 0.04;
/** Characters to search for such words. */
const LETTER_SAMPLE = 1000;

function hasForeignLetters(text: string): boolean {
  const sample = text.slice(0, LETTER_SAMPLE);
  // Hardly any text has one, and counting words takes far longer.
  if (!FOREIGN_LETTER.test(sample)) return false;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const foreign = words.filter(word => LOWER_CASE.test(word) && FOREIGN_LETTER.test(word));
  return foreign.length >= Math.max(FEWEST_FOREIGN, FOREIGN_SHARE * words.length);
}

/** Characters outside Latin, and outside of the marks that all scripts share. Without one, nothing needs to be counted. */
const OTHER_CHARACTER = /[µ\u0250-\u1fff\u2070-\uffff]/;
const LETTER = /\p{L}/gu;
const LETTER_OF_OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/gu;

function isOtherScript(text: string): boolean {
  const sample = text.slice(0, SCRIPT_SAMPLE);
  if (!OTHER_CHARACTER.test(sample)) return false;
  const others = sample.match(LETTER_OF_OTHER_SCRIPT)?.length ?? 0;
  return others > 0 && others > OTHER_SCRIPT * (sample.match(LETTER)?.length ?? 0);
}

import type { ReadLanguage } from '../../model/read-language.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import { type LanguageWords, wordsOf } from './language-words.ts';
import { PORTUGUESE } from './pt.ts';

/** The words of every language that is read in full. Each is read when it is first asked for. */
export const LANGUAGE_WORDS: Readonly<Record<ReadLanguage, LanguageWords>> = {
  get en() {
    return wordsOf(ENGLISH);
  },
  get es() {
    return wordsOf(SPANISH);
  },
  get pt() {
    return wordsOf(PORTUGUESE);
  },
  get de() {
    return wordsOf(GERMAN);
  },
  get fr() {
    return wordsOf(FRENCH);
  },
  get it() {
    return wordsOf(ITALIAN);
  },
};

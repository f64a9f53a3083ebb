import type { ReadLanguage } from '../../model/read-language.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { LanguageWords } from './language-words.ts';
import { PORTUGUESE } from './pt.ts';

/** The words of every language that is read in full. */
export const LANGUAGE_WORDS: Readonly<Record<ReadLanguage, LanguageWords>> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
};

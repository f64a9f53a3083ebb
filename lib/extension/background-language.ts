import { speak } from '../words/words.ts';
import { watchChoices } from './choices.ts';
import { chosenVocabulary, type LanguageChoice } from './interface-language.ts';

/** Has the background speak the reader's language; calls back whenever it is another one, and once at the start. */
export function followLanguage(onSpoken: () => void): void {
  let spoken: LanguageChoice | null = null;
  watchChoices(async ({ language }) => {
    if (language === spoken) return;
    spoken = language;
    speak(await chosenVocabulary(language));
    if (language === spoken) onSpoken();
  }, new AbortController().signal);
}

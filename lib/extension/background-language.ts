import { speak } from '../words/words.ts';
import { watchChoices } from './choices.ts';
import { chosenVocabulary, type LanguageChoice } from './interface-language.ts';

/**
 * Has the background speak the reader's language; calls back whenever it is another one, and once at the start.
 * @returns settles once it speaks: a background that has just been woken has no words yet
 */
export function followLanguage(onSpoken: () => void): Promise<void> {
  let spoken: LanguageChoice | null = null;
  return new Promise(settle => {
    watchChoices(async ({ language }) => {
      if (language === spoken) return;
      spoken = language;
      speak(await chosenVocabulary(language));
      if (language !== spoken) return;
      onSpoken();
      settle();
    }, new AbortController().signal);
  });
}

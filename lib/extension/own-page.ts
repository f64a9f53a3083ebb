// The extension's own pages: popup, side panel, options, welcome.

import type { WordKey } from '../words/keys.ts';
import { direction, language, speak, t } from '../words/words.ts';
import { readChoices, watchChoices } from './choices.ts';
import { chosenVocabulary, type LanguageChoice } from './interface-language.ts';

/**
 * Starts a page of the extension once it speaks the reader's language.
 * @param start draws the page
 * @param redraw draws it anew in another language, when the reader has chosen one
 * @param title what the page is called; the name of the extension where it has no name of its own
 */
export async function startOwnPage(start: () => void, redraw: () => void, title?: WordKey): Promise<void> {
  const speakIn = async (choice: LanguageChoice): Promise<void> => {
    speak(await chosenVocabulary(choice));
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    if (title) document.title = t(title);
  };
  let spoken = (await readChoices()).language;
  await speakIn(spoken);
  start();
  watchChoices(async choices => {
    if (choices.language === spoken) return;
    spoken = choices.language;
    await speakIn(spoken);
    redraw();
  }, new AbortController().signal);
}

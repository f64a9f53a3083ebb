// The extension's own pages: popup, side panel, options, welcome.

import { direction, language, speak } from '../words/words.ts';
import { readChoices, watchChoices } from './choices.ts';
import { chosenVocabulary } from './interface-language.ts';

/**
 * Starts a page of the extension once it speaks the reader's language.
 * @param start draws the page
 * @param redraw draws it anew in another language, when the reader has chosen one
 */
export async function startOwnPage(start: () => void, redraw: () => void): Promise<void> {
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

async function speakIn(choice: Parameters<typeof chosenVocabulary>[0]): Promise<void> {
  speak(await chosenVocabulary(choice));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

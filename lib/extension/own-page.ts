// The extension's own pages: popup, side panel, options, welcome.

import type { WordKey } from '../words/keys.ts';
import { direction, language, speak, t } from '../words/words.ts';
import { type Choices, readChoices, watchChoices } from './choices.ts';
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
  const first = await readChoices();
  let spoken = first.language;
  await speakIn(spoken);
  dress(first.theme);
  start();
  watchChoices(async choices => {
    dress(choices.theme);
    if (choices.language === spoken) return;
    spoken = choices.language;
    await speakIn(spoken);
    redraw();
  }, new AbortController().signal);
}

/** Pages of the extension stand on no page whose ground they could follow; the browser's scheme is theirs then. */
function dress(theme: Choices['theme']): void {
  if (theme === 'page') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

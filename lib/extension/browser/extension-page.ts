// The extension's own pages: popup, side panel, options, welcome.

import type { MessageKey } from '../../i18n/message-keys.ts';
import { direction, language, setLocale, t } from '../../i18n/translate.ts';
import { type LanguageChoice, settingMessages } from '../settings/interface-language.ts';
import { readSettings, type Settings, watchSettings } from '../settings/settings.ts';

/**
 * Starts a page of the extension once it speaks the reader's language.
 * @param start draws the page
 * @param redraw draws it anew in another language, when the reader has chosen one
 * @param title what the page is called; the name of the extension where it has no name of its own
 */
export async function startExtensionPage(
  start: () => void,
  redraw: () => void,
  title?: MessageKey,
): Promise<void> {
  const speakIn = async (choice: LanguageChoice): Promise<void> => {
    setLocale(await settingMessages(choice));
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    if (title) document.title = t(title);
  };
  const first = await readSettings();
  let spoken = first.language;
  await speakIn(spoken);
  dress(first.theme);
  start();
  watchSettings(async settings => {
    dress(settings.theme);
    if (settings.language === spoken) return;
    spoken = settings.language;
    await speakIn(spoken);
    redraw();
  }, new AbortController().signal);
}

/** Pages of the extension stand on no page whose ground they could follow; the browser's scheme is theirs then. */
function dress(theme: Settings['theme']): void {
  if (theme === 'page') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

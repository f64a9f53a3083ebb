// What the extension's own pages share: language, text direction and theme.

import type { MessageKey } from '../../i18n/message-keys.ts';
import { direction, language, setLocale, t } from '../../i18n/translate.ts';
import type { LanguageSetting } from '../../model/language.ts';
import type { Settings } from '../../model/settings.ts';
import { settingMessages } from '../settings/interface-language.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';

/**
 * Opens a page of the extension in its `#root`, once the interface language is loaded.
 * @param open renders the page in an element and returns a function that renders it again in another language
 *   Its signal aborts when the page closes.
 * @param title of the document; pages without one keep the name of the extension
 */
export async function mountPage(
  open: (root: HTMLElement, signal: AbortSignal) => () => void,
  title?: MessageKey,
): Promise<void> {
  const loadLanguage = async (setting: LanguageSetting): Promise<void> => {
    setLocale(await settingMessages(setting));
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    if (title) document.title = t(title);
  };
  const first = await readSettings();
  let loaded = first.language;
  await loadLanguage(loaded);
  applyTheme(first.theme);
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort());
  const redraw = open(document.getElementById('root')!, closing.signal);
  watchSettings(async settings => {
    applyTheme(settings.theme);
    if (settings.language === loaded) return;
    loaded = settings.language;
    await loadLanguage(loaded);
    redraw();
  }, new AbortController().signal);
}

/** The extension's own pages have no host page to match, so `page` means the browser's colour scheme. */
function applyTheme(theme: Settings['theme']): void {
  if (theme === 'page') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

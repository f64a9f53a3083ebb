import { setLocale } from '../../i18n/translate.ts';
import type { LanguageSetting } from '../../model/language.ts';
import { settingMessages } from '../settings/interface-language.ts';
import { watchSettings } from '../settings/settings.ts';

/**
 * Keeps the background's messages in the chosen language.
 * @param onLoaded called once the messages are loaded, and after each change of language
 * @returns resolves once the messages are loaded; a background that has just started has none
 */
export function followLanguage(onLoaded: () => void): Promise<void> {
  let current: LanguageSetting | null = null;
  return new Promise(settle => {
    watchSettings(async ({ language }) => {
      if (language === current) return;
      current = language;
      setLocale(await settingMessages(language));
      if (language !== current) return;
      onLoaded();
      settle();
    }, new AbortController().signal);
  });
}

import { setLocale } from '../../i18n/translate.ts';
import type { LanguageSetting } from '../../model/language.ts';
import { settingMessages } from '../settings/interface-language.ts';
import { watchSettings } from '../settings/settings.ts';

/**
 * Has the background speak the reader's language; calls back whenever it is another one, and once at the start.
 * @returns settles once it speaks: a background that has just been woken has no words yet
 */
export function followLanguage(onSpoken: () => void): Promise<void> {
  let spoken: LanguageSetting | null = null;
  return new Promise(settle => {
    watchSettings(async ({ language }) => {
      if (language === spoken) return;
      spoken = language;
      setLocale(await settingMessages(language));
      if (language !== spoken) return;
      onSpoken();
      settle();
    }, new AbortController().signal);
  });
}

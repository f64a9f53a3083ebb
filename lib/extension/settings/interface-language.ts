import { browser } from 'wxt/browser';
import { type MessageTable, messagesOf } from '../../i18n/message-table.ts';
import type { Messages } from '../../i18n/translate.ts';
import { LANGUAGES, type LanguageCode, type LanguageSetting } from '../../model/language.ts';

/** Messages in the browser's language, or in English if there are none in it. Works in content scripts too. */
function browserMessages(): Messages {
  const own = message('language_code');
  return {
    language: LANGUAGES.find(({ code }) => code === own)?.code ?? 'en',
    find: (key, values) => message(key, [...values]),
  };
}

/** Messages in the language of a setting; for extension pages and the background only. */
export async function settingMessages(setting: LanguageSetting): Promise<Messages> {
  return setting === 'browser' ? browserMessages() : messagesOf(setting, await messagesIn(setting));
}

/** All messages of a language, from the file that ships with the extension. */
async function messagesIn(language: LanguageCode): Promise<MessageTable> {
  const response = await fetch(`/_locales/${language}/messages.json`);
  return response.json();
}

/** WXT's types know the keys; callers here have checked them against `MessageKey`. */
function message(key: string, values?: string[]): string {
  return (browser.i18n.getMessage as (key: string, values?: string[]) => string)(key, values);
}

import { browser } from 'wxt/browser';
import { type MessageTable, messagesOf } from '../../i18n/message-table.ts';
import type { Messages } from '../../i18n/translate.ts';
import { LANGUAGES, type LanguageCode } from '../../model/language.ts';

/** The language that the reader has chosen for Dramatis; `browser` follows the browser's. */
export type LanguageSetting = 'browser' | LanguageCode;

/** The words in the browser's language, or in English where there are none in it. At once, everywhere. */
export function browserMessages(): Messages {
  const own = message('language_code');
  return {
    language: LANGUAGES.find(({ code }) => code === own)?.code ?? 'en',
    find: (key, values) => message(key, [...values]),
  };
}

/** The words in the language of a choice; only for the extension's own pages and background. */
export async function settingMessages(choice: LanguageSetting): Promise<Messages> {
  return choice === 'browser' ? browserMessages() : messagesOf(choice, await messagesIn(choice));
}

/** All messages in a language, as they ship. */
export async function messagesIn(language: LanguageCode): Promise<MessageTable> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return answer.json();
}

/** Keys are checked by the words' own types. */
function message(key: string, values?: string[]): string {
  return (browser.i18n.getMessage as (key: string, values?: string[]) => string)(key, values);
}

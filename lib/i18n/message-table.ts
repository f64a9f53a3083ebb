import type { LanguageCode } from '../model/language.ts';
import type { Messages } from './translate.ts';

/** Messages in the format of the browser's `messages.json`. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** Finds messages in a table as `browser.i18n.getMessage` does. */
export function messagesOf(language: LanguageCode, table: MessageTable): Messages {
  return {
    language,
    find: (key, values) =>
      table[key]?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? '',
  };
}

import type { LanguageCode } from '../model/language.ts';
import type { Messages } from './translate.ts';

/** Messages in the form of a browser's `messages.json`. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** The words of a table, found as browsers find those of an extension. */
export function messagesOf(language: LanguageCode, table: MessageTable): Messages {
  return {
    language,
    find: (key, values) =>
      table[key]?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? '',
  };
}

import type { LanguageCode } from './languages.ts';
import type { Vocabulary } from './words.ts';

/** Messages in the form of a browser's `messages.json`. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** The words of a table, found as browsers find those of an extension. */
export function vocabularyOf(language: LanguageCode, table: MessageTable): Vocabulary {
  return {
    language,
    find: (key, values) =>
      table[key]?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') ?? '',
  };
}

import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type MessageTable, messagesOf } from '../../lib/i18n/message-table.ts';
import type { Messages } from '../../lib/i18n/translate.ts';
import type { LanguageCode } from '../../lib/model/language.ts';

/** The messages of a language, as they ship. */
export async function shippedVocabulary(language: LanguageCode): Promise<Messages> {
  return messagesOf(language, await shippedMessages(language));
}

/** The message table of a language, as WXT writes it into the extension. */
export async function shippedMessages(language: LanguageCode): Promise<MessageTable> {
  const file = path.resolve(import.meta.dirname, `../../locales/${language}.json`);
  return generateChromeMessages(await parseMessagesFile(file)) as MessageTable;
}

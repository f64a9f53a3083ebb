import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { browserMessages } from '../../lib/extension/settings/interface-language.ts';
import { messagesOf } from '../../lib/i18n/message-table.ts';
import type { Messages } from '../../lib/i18n/translate.ts';
import type { LanguageSetting } from '../../lib/model/language.ts';

/** The card's messages in the chosen language, or in the browser's if the background doesn't reply. */
export async function pageMessages(choice: LanguageSetting): Promise<Messages> {
  if (choice === 'browser') return browserMessages();
  try {
    return messagesOf(choice, await sendToBackground('interfaceMessages', { language: choice }));
  } catch {
    return browserMessages();
  }
}

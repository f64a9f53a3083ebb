import browser from 'webextension-polyfill';
import type { MessageKey } from '../../i18n/message-keys.ts';

/** What each command of the manifest does; the browser's own words for it are in the browser's language. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'settings.openPopup',
  'next-mention': 'extension.nextMention',
  'previous-mention': 'extension.previousMention',
};

/** A keyboard command as the reader has it now; without keys where the browser gave it none. */
export interface KeyboardShortcut {
  readonly does: MessageKey;
  readonly keys: string;
}

/** The keyboard commands as the reader has them now. */
export async function keyboardShortcuts(): Promise<KeyboardShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) => {
    const does = WORDS[name];
    return does ? [{ does, keys: shortcut }] : [];
  });
}

/** Opens the browser's own page for keyboard commands. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox from 137 on; the polyfill's types do not know it.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

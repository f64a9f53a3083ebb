import browser from 'webextension-polyfill';
import type { MessageKey } from '../../i18n/message-keys.ts';

/** Names of the manifest's commands. The browser's own descriptions are in the browser's language, not the chosen one. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'settings.openPopup',
  'next-mention': 'extension.nextMention',
  'previous-mention': 'extension.previousMention',
};

export interface KeyboardShortcut {
  readonly does: MessageKey;
  /** Empty if the command has no shortcut. */
  readonly keys: string;
}

/** The keyboard shortcuts, as the reader has set them. */
export async function keyboardShortcuts(): Promise<KeyboardShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', shortcut = '' }) => {
    const does = NAMES[name];
    return does ? [{ does, keys: shortcut }] : [];
  });
}

/** Opens the browser's page for changing keyboard shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox only, since version 137; missing from the polyfill's types:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

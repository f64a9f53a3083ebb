import browser from 'webextension-polyfill';

/** The keyboard commands as the reader has them now. */
export async function ownCommands(): Promise<{ readonly name: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  // The browser adds one of its own without a description, for the button in its bar.
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page for keyboard commands. */
export async function openCommandSettings(): Promise<void> {
  // Firefox from 137 on; the polyfill's types do not know it.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

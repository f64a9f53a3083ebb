import browser from 'webextension-polyfill';
import { sendToPage } from '../messaging/messages.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Takes the keyboard commands of the manifest to the page in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async name => {
    const step = STEPS[name];
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!step || tab?.id === undefined) return;
    // A page without an article, or of the browser itself, has nobody to answer.
    await sendToPage(tab.id, 'walkMentions', { step }).catch(() => false);
  });
}

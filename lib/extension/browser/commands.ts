import browser from 'webextension-polyfill';
import { sendToPage } from '../messaging/messages.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Sends the manifest's keyboard commands to the active tab. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async name => {
    const step = STEPS[name];
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!step || tab?.id === undefined) return;
    // Browser pages have no content script to reply.
    await sendToPage(tab.id, 'walkMentions', { step }).catch(() => false);
  });
}

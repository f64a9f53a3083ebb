import type { PanelPage } from './popup-page.ts';

/** Answers Firefox's question whether names may be sent with yes, by keyboard. */
export async function agreeToSend(popup: PanelPage): Promise<void> {
  await popup.evaluate(`addEventListener('keydown', () => {
    globalThis.agreed = browser.permissions.request({ data_collection: ['websiteContent'] });
  }, { once: true })`);
  await popup.press('x');
  await popup.until('globalThis.agreed');
  if (!(await popup.evaluate<boolean>('globalThis.agreed'))) throw new Error('Firefox says no');
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Session } from './harness.ts';

/** Of Firefox's own, for `openBrowser`: how long a background may idle before it is put to sleep; 30 s otherwise. */
export const SLEEPS_SOON = { 'extensions.background.idle.timeout': 200 };

/**
 * Stops the extension's background as browsers do whenever they like: Chromium's worker at once, even amid its work.
 * Firefox's falls asleep by itself with `SLEEPS_SOON`; it is waited for.
 */
export async function stopBackground({ browser }: Session): Promise<void> {
  const { driver } = browser;
  if (driver.family === 'firefox') {
    await sleep(300);
    return;
  }
  const session: CDPSession = await driver.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

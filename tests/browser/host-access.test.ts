import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow, until } from './browser-ui.ts';
import { openBrowser, type Session } from './harness.ts';
import { openPanelPage, openPopup } from './popup-page.ts';

// Only Firefox lets users withhold pages from an extension and tells the extension.
describe('when Firefox withholds pages from Dramatis', () => {
  let session: Session;
  beforeAll(async () => {
    // Drivers turn this prompt off; users get it.
    session = await openBrowser('firefox', {
      firefoxPreferences: { 'extensions.webextOptionalPermissionPrompts': true },
    });
    await session.open('no-article.html');
  });
  afterAll(() => session?.close());

  async function withhold(): Promise<void> {
    const tools = await openPanelPage(session, 'options.html');
    const origins = `{ origins: ['http://*/*', 'https://*/*'] }`;
    await tools.evaluate(`browser.permissions.remove(${origins})`);
    await tools.close();
  }

  /** Presses the button in Firefox's prompt. */
  async function allow(): Promise<void> {
    const question = `PopupNotifications.getNotification('addon-webext-permissions')`;
    const button = `PopupNotifications.panel.firstElementChild.button`;
    await until('the question', () =>
      inFirefoxWindow(
        session,
        `Boolean(${question}) && PopupNotifications.panel.state === 'open' && !${button}.disabled`,
      ),
    );
    await inFirefoxWindow(session, `(${button}.click(), true)`);
  }

  it('the welcome page works, says so and asks with one button', async () => {
    await withhold();
    const welcome = await openPanelPage(session, 'welcome.html');
    await welcome.until(`document.querySelector('[data-ready=true]') && CSS.highlights.size > 0`);
    await welcome.until(`document.querySelector('.withheld').innerText.includes('until you allow it')`);
    expect(await welcome.violationsHere()).toEqual([]);
    await welcome.evaluate(`document.querySelector('[data-allow]').focus()`);
    await welcome.press('Enter');
    await allow();
    await welcome.until(`!document.querySelector('.withheld')`);
    await welcome.close();
  });

  it('the popup says so, asks with one button and reads the page then', async () => {
    await withhold();
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.status .primary')?.innerText === 'Allow access to pages'`);
    expect(await popup.violationsHere()).toEqual([]);
    await popup.evaluate(`document.querySelector('.status .primary').focus()`);
    await popup.press('Enter');
    await allow();
    await popup.until(`document.querySelector('.cast-row')`);
    await page.untilMarked();
  });
});
